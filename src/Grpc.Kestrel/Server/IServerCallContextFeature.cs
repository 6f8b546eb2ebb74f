using Grpc.Core;

namespace Grpc.AspNetCore.Server;

/// <summary>Gives the rest of the pipeline the call that an HTTP request carries.</summary>
public interface IServerCallContextFeature
{
    /// <summary>The call.</summary>
    ServerCallContext ServerCallContext { get; }
}
