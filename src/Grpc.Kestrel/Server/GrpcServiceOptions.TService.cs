namespace Grpc.AspNetCore.Server;

/// <summary>How the calls of one service are served.</summary>
/// <typeparam name="TService">The type that implements the service.</typeparam>
public class GrpcServiceOptions<TService> : GrpcServiceOptions
    where TService : class
{
}
