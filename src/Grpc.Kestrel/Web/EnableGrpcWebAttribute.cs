namespace Grpc.AspNetCore.Web;

/// <summary>The service or method takes gRPC-Web, whatever the default.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EnableGrpcWebAttribute : Attribute, IGrpcWebEnabledMetadata
{
    /// <summary>Always <see langword="true"/>.</summary>
    public bool GrpcWebEnabled => true;
}
