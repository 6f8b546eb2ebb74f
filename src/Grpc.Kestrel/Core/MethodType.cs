namespace Grpc.Core;

/// <summary>Which sides of a method stream.</summary>
public enum MethodType
{
    /// <summary>One request, one response.</summary>
    Unary,

    /// <summary>Many requests, one response.</summary>
    ClientStreaming,

    /// <summary>One request, many responses.</summary>
    ServerStreaming,

    /// <summary>Many requests, many responses, independent of one another.</summary>
    DuplexStreaming,
}
