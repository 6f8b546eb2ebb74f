namespace Grpc.Core;

/// <summary>How a call ended; the number travels as <c>grpc-status</c> (gRPC, <c>doc/statuscodes.md</c>).</summary>
public enum StatusCode
{
    /// <summary>The call succeeded.</summary>
    OK = 0,

    /// <summary>The call was given up, usually by the caller.</summary>
    Cancelled = 1,

    /// <summary>An error without a better code, such as an exception the handler did not translate.</summary>
    Unknown = 2,

    /// <summary>The request is wrong whatever state the system is in.</summary>
    InvalidArgument = 3,

    /// <summary>The caller's deadline passed before the call completed.</summary>
    DeadlineExceeded = 4,

    /// <summary>What the request names does not exist.</summary>
    NotFound = 5,

    /// <summary>What the request would create exists already.</summary>
    AlreadyExists = 6,

    /// <summary>The caller is known and is not allowed to do this.</summary>
    PermissionDenied = 7,

    /// <summary>The request carries no valid credentials.</summary>
    Unauthenticated = 16,

    /// <summary>A limit was reached: a quota, memory, or the size of a message.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state the request needs; retrying without changing it is useless.</summary>
    FailedPrecondition = 9,

    /// <summary>A conflict with a concurrent change; retry at a higher level.</summary>
    Aborted = 10,

    /// <summary>The request reaches past the end of what there is.</summary>
    OutOfRange = 11,

    /// <summary>The server does not offer the method or the encoding asked for.</summary>
    Unimplemented = 12,

    /// <summary>An invariant broke, including a malformed message stream.</summary>
    Internal = 13,

    /// <summary>The service cannot be reached now; retrying later may help.</summary>
    Unavailable = 14,

    /// <summary>Data was lost or damaged beyond recovery.</summary>
    DataLoss = 15,
}
