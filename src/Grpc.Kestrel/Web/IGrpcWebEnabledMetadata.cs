namespace Grpc.AspNetCore.Web;

/// <summary>Endpoint metadata: whether the endpoint takes gRPC-Web.</summary>
public interface IGrpcWebEnabledMetadata
{
    /// <summary>True where it does.</summary>
    bool GrpcWebEnabled { get; }
}
