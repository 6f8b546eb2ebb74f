using System.Xml.Linq;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.House;

/// <summary>A project as its project file declares it.</summary>
/// <param name="Name">Name without extension.</param>
/// <param name="Folder">Folder it lies in; empty for a made-up one.</param>
/// <param name="Projects">Names of the projects it refers to.</param>
/// <param name="Packages">Packages it refers to.</param>
/// <param name="Frameworks">Shared frameworks it refers to.</param>
internal sealed record ProjectFile(string Name, string Folder, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks)
{
    public static ProjectFile Parse(string name, string folder, string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        return new ProjectFile(
            name,
            folder,
            [.. Included(root, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Included(root, "PackageReference")],
            [.. Included(root, "FrameworkReference")]);
    }

    /// <summary>Every project that is shipped: those under <c>src</c> and <c>corpus-tools</c>.</summary>
    public static IReadOnlyList<ProjectFile> Shipped()
    {
        var root = SharedMaterial.ProjectRoot();
        return
        [
            .. new[] { "src", "corpus-tools" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.csproj", SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal)
                .Select(path => Parse(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)!, File.ReadAllText(path))),
        ];
    }

    /// <summary>Its source files, without what the build puts beside them.</summary>
    public IEnumerable<string> Sources() => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Where(IsWritten).Order(StringComparer.Ordinal);

    /// <summary>Its folders, relative, without those of the build.</summary>
    public IEnumerable<string> Folders() => Directory.EnumerateDirectories(Folder, "*", SearchOption.AllDirectories)
        .Where(path => IsWritten(path + "/"))
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));

    private bool IsWritten(string path) =>
        Path.GetRelativePath(Folder, path).Replace('\\', '/').Split('/')[0] is not ("bin" or "obj");

    private static IEnumerable<string> Included(XElement root, string element) =>
        root.Descendants(element).Select(reference => (string?)reference.Attribute("Include")).OfType<string>();
}
