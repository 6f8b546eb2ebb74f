using Grpc.Core;

namespace Grpc.AspNetCore.Server;

/// <summary>Endpoint metadata: the gRPC method an endpoint answers.</summary>
public sealed class GrpcMethodMetadata
{
    /// <summary>Describes an endpoint.</summary>
    /// <param name="serviceType">The type that implements the service.</param>
    /// <param name="method">The method.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GrpcMethodMetadata(Type serviceType, IMethod method)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        ArgumentNullException.ThrowIfNull(method);
        ServiceType = serviceType;
        Method = method;
    }

    /// <summary>The type that implements the service.</summary>
    public Type ServiceType { get; }

    /// <summary>The method.</summary>
    public IMethod Method { get; }
}
