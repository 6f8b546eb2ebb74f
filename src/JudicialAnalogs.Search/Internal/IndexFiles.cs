using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal;

/// <summary>The files of one index: their names, which are never given twice, and the removal of those that no commit names.</summary>
/// <param name="folder">The folder.</param>
/// <param name="next">Number of the next name.</param>
internal sealed class IndexFiles(string folder, int next)
{
    /// <summary>Number of the next name, which a commit stores.</summary>
    public int Next => next;

    public string NewName(string kind) => $"{next++:d8}-{kind}.jas";

    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>Checks the manifest and every file that it names; the answer is the first damage, <see langword="null"/> when there is none.</summary>
    public string? FindDamage(IndexManifest manifest, CancellationToken cancellation)
    {
        try
        {
            // A folder that was never committed has no manifest yet.
            if (IndexManifest.Load(folder) is null && manifest.Segments.Count > 0)
                return $"Index file {IndexManifest.FileName} is missing.";
            foreach (var file in manifest.Segments.SelectMany(s => new[] { s.File, s.Removed }).Append(manifest.Model).OfType<string>())
            {
                cancellation.ThrowIfCancellationRequested();

                // Opening checks every section.
                new SectionFile(PathOf(file)).Dispose();
            }

            return null;
        }
        catch (IndexUnusableException damaged)
        {
            return damaged.Message;
        }
    }

    /// <summary>Deletes what a manifest does not name. A file still mapped by a reader elsewhere is tried again next time.</summary>
    public void DeleteLeftovers(IndexManifest manifest)
    {
        var named = manifest.Segments.SelectMany(s => new[] { s.File, s.Removed }).Append(manifest.Model).ToHashSet();
        foreach (var path in Directory.EnumerateFiles(folder, "*.jas"))
        {
            if (named.Contains(Path.GetFileName(path)))
                continue;
            try
            {
                File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Windows keeps a mapped file; the next commit or the next start deletes it.
            }
        }
    }
}
