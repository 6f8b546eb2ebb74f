using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Deploy;

/// <summary>
/// What the program is made of (CycloneDX 1.6): every package that the lock file of the command line fixes, with the licence that the package itself
/// names. Packages that only help to build are listed with the scope <c>excluded</c>.
/// </summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The packages of a lock file.</summary>
    /// <param name="lockFile">Path from the root of the project.</param>
    public static IReadOnlyList<LockedPackage> Of(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedMaterial.ProjectRoot(), lockFile)));
        return
        [
            .. document.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
                .Where(entry => entry.Value.GetProperty("type").GetString() != "Project")
                .Select(entry => Read(entry.Name, entry.Value))
                .OrderBy(package => package.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The bill as JSON.</summary>
    public static string Document(IReadOnlyList<LockedPackage> packages)
    {
        var byName = packages.ToDictionary(package => package.Name, StringComparer.OrdinalIgnoreCase);
        var bill = new Dictionary<string, object>
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new { component = new Dictionary<string, string> { ["type"] = "application", ["bom-ref"] = "judicial-analogs", ["name"] = "judicial-analogs" } },
            ["components"] = packages.Select(Component).ToArray(),
            ["dependencies"] = packages.Select(package => new Dictionary<string, object>
            {
                ["ref"] = package.Reference,
                ["dependsOn"] = package.Needs.Where(byName.ContainsKey).Select(name => byName[name].Reference).Order(StringComparer.Ordinal).ToArray(),
            }).ToArray(),
        };
        return JsonSerializer.Serialize(bill, Form) + "\n";
    }

    private static Dictionary<string, object> Component(LockedPackage package) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = package.Reference,
        ["name"] = package.Name,
        ["version"] = package.Version,
        ["scope"] = package.BuildOnly ? "excluded" : "required",
        ["licenses"] = package.Licence is { } licence ? [new Dictionary<string, string> { ["expression"] = licence }] : Array.Empty<object>(),
        ["purl"] = package.Reference,
        // Of the content that NuGet verifies; a signed package's own file has another hash.
        ["properties"] = new[] { new { name = "nuget:contentHash", value = package.ContentHash } },
    };

    private static LockedPackage Read(string name, JsonElement entry)
    {
        var version = entry.GetProperty("resolved").GetString()!;
        var path = Path.Combine(Packages, name.ToLowerInvariant(), version.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec");
        var metadata = XDocument.Load(path).Root!.Elements().First(element => element.Name.LocalName == "metadata").Elements().ToList();
        var licence = metadata.Find(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "expression")?.Value;
        var buildOnly = metadata.Exists(element => element.Name.LocalName == "developmentDependency" && element.Value == "true");
        var needs = entry.TryGetProperty("dependencies", out var some) ? some.EnumerateObject().Select(need => need.Name).ToArray() : [];
        return new LockedPackage(name, version, licence, buildOnly, entry.GetProperty("contentHash").GetString()!, needs);
    }
}
