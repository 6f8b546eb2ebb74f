using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>Finds what a folder holds: folders of acts, and files that are acts themselves.</summary>
internal static class ActFolders
{
    private static readonly EnumerationOptions Whole = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    // What stands beside the acts of a public collection.
    private static readonly string[] AboutTheFolder = ["readme", "license", "changelog", "contributing"];

    /// <summary>Folders at or under <paramref name="root"/> that hold a <c>meta.yaml</c>, as full paths in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string root) =>
        [.. Directory.EnumerateFiles(root, LawFolderReader.MetaFile, Whole)
            .Where(file => !IsHidden(root, file))
            .Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!)
            .Order(StringComparer.Ordinal)];

    /// <summary>Files under <paramref name="root"/> that may be acts of their own: not those of a folder of an act, nor hidden ones.</summary>
    public static IEnumerable<string> LooseFiles(string root, IReadOnlyCollection<string> actFolders) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".md" or ".html" or ".htm" or ".docx")
            .Where(file => !IsHidden(root, file) && !actFolders.Any(folder => Path.GetFullPath(file).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Where(file => actFolders.Count == 0 || !AboutTheFolder.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads the files of an act as they stand.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", Whole))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (LawFolderReader.Handles(path) && new FileInfo(file).Length <= LawTextReader.LargestFile)
                files[path] = await File.ReadAllBytesAsync(file, cancellationToken);
        }

        return files;
    }

    private static bool IsHidden(string root, string file) =>
        Path.GetRelativePath(root, file).Replace('\\', '/').Split('/').Any(name => name.StartsWith('.') && name.Length > 2);
}
