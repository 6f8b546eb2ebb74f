using Microsoft.AspNetCore.Builder;

namespace Grpc.Reflection.Internal;

/// <summary>Applies a convention to the endpoints of several services.</summary>
internal sealed class JointConventions(params IEndpointConventionBuilder[] builders) : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var builder in builders)
            builder.Add(convention);
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var builder in builders)
            builder.Finally(finallyConvention);
    }
}
