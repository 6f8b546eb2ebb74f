using System.Diagnostics.CodeAnalysis;

namespace JudicialAnalogs.Server.Panel.Embed;

/// <summary>The sites that may show the panel inside their own pages. Every other site is refused by the browser.</summary>
public sealed class EmbedOrigins
{
    /// <summary>Takes the origins of a configuration.</summary>
    /// <param name="origins">Origins, as <see cref="TryRead"/> takes them.</param>
    /// <exception cref="ArgumentException">One of them is none; the message says which, and what to write instead.</exception>
    public EmbedOrigins(IEnumerable<string> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        All = [.. origins.Select(text => TryRead(text, out var origin, out var fault) ? origin : throw new ArgumentException(fault, nameof(origins))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The origins, as browsers write them: scheme and host in small letters, a port only where it is not the scheme's own.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>What the header Content-Security-Policy says of frames around an embedded page (CSP 3, 6.4.2).</summary>
    internal string FrameAncestors => All.Count == 0 ? "'none'" : string.Join(' ', All);

    /// <summary>Reads an origin: <c>https</c>, a host and, where needed, a port. <c>http</c> is taken for the machine itself alone.</summary>
    /// <param name="text">What was given, e.g. <c>https://cases.example:8443</c>.</param>
    /// <param name="origin">The origin as browsers write it.</param>
    /// <param name="fault">What is wrong and what to write instead, in English.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out string? origin, [NotNullWhen(false)] out string? fault)
    {
        (origin, fault) = (null, FaultOf(text, out var uri));
        if (fault is null)
            origin = uri!.IsDefaultPort ? $"{uri.Scheme}://{HostOf(uri)}" : $"{uri.Scheme}://{HostOf(uri)}:{uri.Port}";
        return fault is null;
    }

    private static string HostOf(Uri uri) => uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;

    private static string? FaultOf(string text, out Uri? uri)
    {
        const string Wanted = "Write scheme, host and port alone, e.g. https://cases.example:8443.";
        if (text.Contains('*', StringComparison.Ordinal))
        {
            uri = null;
            return $"\"{text}\" stands for many sites; each that may embed the panel is named by itself. {Wanted}";
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp) || uri.Host.Length == 0)
            return $"\"{text}\" is no origin. {Wanted}";
        if (uri.UserInfo.Length > 0 || uri.AbsolutePath != "/" || text.EndsWith('/') || uri.Query.Length > 0 || uri.Fragment.Length > 0 || text.IndexOfAny([' ', ';', ',', '\'']) >= 0)
            return $"\"{text}\" has more than an origin. {Wanted}";
        return uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback
            ? $"\"{text}\" is not encrypted: whoever stands between could show another page around the panel. Write https; http is taken for this machine alone."
            : null;
    }
}
