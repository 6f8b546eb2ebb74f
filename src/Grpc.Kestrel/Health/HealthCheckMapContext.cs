namespace Grpc.AspNetCore.HealthChecks;

/// <summary>A registered health check, as a <see cref="ServiceMapping"/> sees it.</summary>
public sealed class HealthCheckMapContext
{
    /// <summary>Describes one health check.</summary>
    /// <param name="name">Name under which it is registered.</param>
    /// <param name="tags">Its tags.</param>
    public HealthCheckMapContext(string name, IEnumerable<string> tags)
    {
        Name = name;
        Tags = tags;
    }

    /// <summary>Name under which the check is registered.</summary>
    public string Name { get; }

    /// <summary>Tags of the check.</summary>
    public IEnumerable<string> Tags { get; }
}
