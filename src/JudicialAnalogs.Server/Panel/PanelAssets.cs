using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel;

/// <summary>The stylesheet and the scripts of the panel. They lie in the program itself: nothing is loaded from elsewhere.</summary>
internal static class PanelAssets
{
    private const string Styles = "panel.styles/";
    private const string Scripts = "panel.scripts/";
    private const string JavaScript = "text/javascript; charset=utf-8";

    // Tokens and the frame come before what the concepts add, paper after all of it.
    private static readonly string[] First = ["Frame/tokens.css", "Frame/frame.css", "Frame/forms.css"];
    private const string Last = "Frame/print.css";

    private static readonly Assembly Program = typeof(PanelAssets).Assembly;
    private static readonly byte[] StylesheetBytes = ReadStylesheet();
    private static readonly Dictionary<string, byte[]> ScriptBytes = Names(Scripts).ToDictionary(name => name[..^".js".Length], name => Read(Scripts + name), StringComparer.Ordinal);

    /// <summary>Changes whenever the stylesheet or a script does, so that browsers may keep them.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(
        SHA256.HashData([.. StylesheetBytes, .. ScriptBytes.OrderBy(script => script.Key, StringComparer.Ordinal).SelectMany(script => script.Value)]))[..12];

    /// <summary>Every script by its name.</summary>
    public static IReadOnlyCollection<string> ScriptNames => ScriptBytes.Keys;

    /// <summary>One of the stylesheets by itself, for a file that stands outside the panel.</summary>
    /// <param name="name">Folder and name, e.g. <c>Notes/notes.css</c>.</param>
    public static string StyleOf(string name) => Encoding.UTF8.GetString(Read(Styles + name));

    /// <summary>The one stylesheet.</summary>
    public static IResult Stylesheet(HttpContext http) => Kept(http, StylesheetBytes, "text/css; charset=utf-8");

    /// <summary>A script.</summary>
    public static IResult Script(string name, HttpContext http) =>
        ScriptBytes.TryGetValue(name, out var bytes) ? Kept(http, bytes, JavaScript) : Results.NotFound();

    private static IResult Kept(HttpContext http, byte[] content, string type)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(content, type);
    }

    private static byte[] ReadStylesheet()
    {
        var concepts = Names(Styles).Except([.. First, Last], StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Encoding.UTF8.GetBytes(string.Join('\n', First.Concat(concepts).Append(Last).Select(name => Encoding.UTF8.GetString(Read(Styles + name)))));
    }

    private static IEnumerable<string> Names(string kind) => Program.GetManifestResourceNames()
        .Where(name => name.StartsWith(kind, StringComparison.Ordinal))
        .Select(name => name[kind.Length..].Replace('\\', '/'));

    private static byte[] Read(string name)
    {
        using var resource = Program.GetManifestResourceStream(name) ?? Program.GetManifestResourceStream(name.Replace('/', '\\'))!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
