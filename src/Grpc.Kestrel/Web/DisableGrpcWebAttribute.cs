namespace Grpc.AspNetCore.Web;

/// <summary>The service or method takes no gRPC-Web, whatever the default.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class DisableGrpcWebAttribute : Attribute, IGrpcWebEnabledMetadata
{
    /// <summary>Always <see langword="false"/>.</summary>
    public bool GrpcWebEnabled => false;
}
