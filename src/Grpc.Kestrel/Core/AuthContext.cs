namespace Grpc.Core;

/// <summary>Who the peer is by its transport credentials. What a person signed in as is in the HTTP context's user.</summary>
public class AuthContext
{
    private readonly Dictionary<string, List<AuthProperty>> _properties;

    /// <summary>Makes a context.</summary>
    /// <param name="peerIdentityPropertyName">The property that names the peer; null for a peer that proved nothing.</param>
    /// <param name="properties">The properties by name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is null.</exception>
    public AuthContext(string? peerIdentityPropertyName, Dictionary<string, List<AuthProperty>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        PeerIdentityPropertyName = peerIdentityPropertyName;
        _properties = properties;
    }

    /// <summary>Whether the peer proved who it is.</summary>
    public bool IsPeerAuthenticated => PeerIdentityPropertyName is not null;

    /// <summary>The property that names the peer; null for a peer that proved nothing.</summary>
    public string? PeerIdentityPropertyName { get; }

    /// <summary>The values of the property that names the peer; empty for a peer that proved nothing.</summary>
    public IEnumerable<AuthProperty> PeerIdentity => PeerIdentityPropertyName is null ? [] : FindPropertiesByName(PeerIdentityPropertyName);

    /// <summary>All properties.</summary>
    public IEnumerable<AuthProperty> Properties => _properties.Values.SelectMany(values => values);

    /// <summary>The properties of one name.</summary>
    /// <param name="propertyName">The name.</param>
    /// <returns>The properties; empty where there is none.</returns>
    public IEnumerable<AuthProperty> FindPropertiesByName(string propertyName) =>
        _properties.TryGetValue(propertyName, out var values) ? values.AsReadOnly() : [];
}
