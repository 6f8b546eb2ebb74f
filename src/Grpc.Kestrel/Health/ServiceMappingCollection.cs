using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>The service names that the health service answers for, each once.</summary>
public sealed class ServiceMappingCollection : IEnumerable<ServiceMapping>
{
    private readonly OrderedDictionary<string, ServiceMapping> _mappings = new(StringComparer.Ordinal);

    /// <summary>Maps a name to the health checks that make up its status, in place of an earlier mapping of that name.</summary>
    /// <param name="name">Full name of a gRPC service; empty means the server as a whole.</param>
    /// <param name="predicate">True for the checks that count.</param>
    public void Map(string name, Func<HealthCheckMapContext, bool> predicate) => _mappings[name] = new ServiceMapping(name, predicate);

    /// <summary>Adds a mapping.</summary>
    /// <param name="service">The mapping.</param>
    /// <exception cref="ArgumentException">A mapping of that name is there already.</exception>
    public void Add(ServiceMapping service)
    {
        ArgumentNullException.ThrowIfNull(service);
        _mappings.Add(service.Name, service);
    }

    /// <summary>Takes a name out; nothing happens where it is not there.</summary>
    /// <param name="name">Full name of a gRPC service.</param>
    public void Remove(string name) => _mappings.Remove(name);

    /// <summary>Takes all names out.</summary>
    public void Clear() => _mappings.Clear();

    /// <inheritdoc />
    public IEnumerator<ServiceMapping> GetEnumerator() => _mappings.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(string name, [NotNullWhen(true)] out ServiceMapping? mapping) => _mappings.TryGetValue(name, out mapping);
}
