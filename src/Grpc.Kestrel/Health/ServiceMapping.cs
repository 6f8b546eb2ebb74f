namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Says which health checks make up the status of one gRPC service name.</summary>
public sealed class ServiceMapping
{
    /// <summary>Maps a name to health checks.</summary>
    /// <param name="name">Full name of a gRPC service; empty means the server as a whole.</param>
    /// <param name="predicate">True for the checks that count.</param>
    public ServiceMapping(string name, Func<HealthCheckMapContext, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(predicate);
        Name = name;
        HealthCheckPredicate = predicate;
    }

    /// <summary>Full name of a gRPC service; empty means the server as a whole.</summary>
    public string Name { get; }

    /// <summary>True for the checks that count.</summary>
    public Func<HealthCheckMapContext, bool>? HealthCheckPredicate { get; }

    internal bool Counts(string check, IEnumerable<string> tags) => HealthCheckPredicate!(new HealthCheckMapContext(check, tags));
}
