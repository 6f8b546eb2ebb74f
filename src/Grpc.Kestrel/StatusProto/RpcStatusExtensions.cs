namespace Grpc.Core;

/// <summary>Turns a <see cref="Google.Rpc.Status"/> into the exception that ends a call with it.</summary>
public static class RpcStatusExtensions
{
    /// <summary>An exception that ends the call with the code, the message and the details of <paramref name="status"/>.</summary>
    /// <param name="status">The richer error. Keep its message short and ASCII: each Cyrillic letter costs six bytes in <c>grpc-message</c>.</param>
    public static RpcException ToRpcException(this Google.Rpc.Status status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return status.ToRpcException((StatusCode)status.Code, status.Message);
    }

    /// <summary>An exception that ends the call with a code and a message of its own and the details of <paramref name="status"/>.</summary>
    /// <param name="status">The richer error.</param>
    /// <param name="statusCode">Becomes <c>grpc-status</c>.</param>
    /// <param name="message">Becomes <c>grpc-message</c>.</param>
    public static RpcException ToRpcException(this Google.Rpc.Status status, StatusCode statusCode, string message)
    {
        ArgumentNullException.ThrowIfNull(status);
        var trailers = new Metadata();
        trailers.SetRpcStatus(status);
        return new RpcException(new Status(statusCode, message), trailers);
    }
}
