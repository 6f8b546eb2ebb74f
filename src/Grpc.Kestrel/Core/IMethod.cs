namespace Grpc.Core;

/// <summary>A method without its message types.</summary>
public interface IMethod
{
    /// <summary>Which sides stream.</summary>
    MethodType Type { get; }

    /// <summary>The service's full name: <c>package.Service</c>.</summary>
    string ServiceName { get; }

    /// <summary>The method's own name.</summary>
    string Name { get; }

    /// <summary>The path on the wire: <c>/package.Service/Method</c>.</summary>
    string FullName { get; }
}
