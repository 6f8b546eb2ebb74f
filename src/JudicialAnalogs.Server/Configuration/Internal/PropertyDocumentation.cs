using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>The documentation comments of a property, from the file that the compiler writes beside the assembly.</summary>
internal static partial class PropertyDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Files = new();

    /// <summary>Summary and value in Markdown; the summary is empty and the value null where there is none.</summary>
    public static (string Summary, string? Value) Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        var members = Files.GetOrAdd(owner.Assembly, Read);
        return members.TryGetValue($"P:{owner.FullName!.Replace('+', '.')}.{property.Name}", out var member)
            ? (Markdown(member.Element("summary")), member.Element("value") is { } value ? Markdown(value) : null)
            : ("", null);
    }

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        return File.Exists(path) ? XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal) : [];
    }

    private static string Markdown(XElement? words)
    {
        var text = new StringBuilder();
        foreach (var node in words?.Nodes() ?? [])
        {
            _ = node switch
            {
                XElement { Name.LocalName: "c" } code => text.Append('`').Append(code.Value).Append('`'),
                XElement { Name.LocalName: "see" } see => text.Append('`').Append((see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "").Split('.', ':')[^1]).Append('`'),
                XElement other => text.Append(other.Value),
                XText plain => text.Append(plain.Value),
                _ => text,
            };
        }

        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
