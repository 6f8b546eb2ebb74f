using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>Who is at the other end of a connection, in gRPC's words.</summary>
internal static class PeerIdentity
{
    public const string CommonName = "x509_common_name";
    public const string SubjectAlternativeName = "x509_subject_alternative_name";

    private static readonly AuthContext Unauthenticated = new(null, []);

    /// <summary>The address in gRPC's name syntax (grpc/grpc <c>doc/naming.md</c>).</summary>
    public static string Address(ConnectionInfo connection) => connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetwork } address => $"ipv4:{address}:{connection.RemotePort}",
        { AddressFamily: AddressFamily.InterNetworkV6 } address => $"ipv6:[{address}]:{connection.RemotePort}",
        IPAddress address => $"unknown:{address}:{connection.RemotePort}",
    };

    public static AuthContext Authenticate(X509Certificate2? certificate)
    {
        if (certificate is null)
        {
            return Unauthenticated;
        }

        var properties = new Dictionary<string, List<AuthProperty>>(StringComparer.Ordinal);
        foreach (var name in certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(names => names.EnumerateDnsNames()))
        {
            Add(properties, SubjectAlternativeName, name);
        }

        if (certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false) is { Length: > 0 } commonName)
        {
            Add(properties, CommonName, commonName);
        }

        var identity = properties.ContainsKey(SubjectAlternativeName) ? SubjectAlternativeName
            : properties.ContainsKey(CommonName) ? CommonName
            : null;
        return new AuthContext(identity, properties);
    }

    private static void Add(Dictionary<string, List<AuthProperty>> properties, string name, string value)
    {
        if (!properties.TryGetValue(name, out var values))
        {
            properties[name] = values = [];
        }

        values.Add(AuthProperty.Create(name, Encoding.UTF8.GetBytes(value)));
    }
}
