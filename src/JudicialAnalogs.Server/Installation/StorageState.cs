using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Installation;

/// <summary>What the data folder takes on the disk.</summary>
/// <param name="Parts">Parts of the folder that exist, by a name for the texts, and their bytes.</param>
/// <param name="Free">Bytes free on the disk; null where the system does not tell.</param>
public sealed record StorageState(IReadOnlyList<(string Part, long Bytes)> Parts, long? Free)
{
    /// <summary>Reads it.</summary>
    /// <param name="folder">The data folder.</param>
    public static StorageState Of(ArchiveFolder folder)
    {
        var parts = new (string Part, string Path)[]
        {
            ("Records", folder.Records), ("Index", folder.Index), ("NormIndex", folder.NormIndex), ("Embeddings", folder.Embeddings),
            ("Cluster", folder.Qdrant), ("Imports", folder.Imports),
        };
        return new StorageState([.. parts.Where(part => Directory.Exists(part.Path)).Select(part => (part.Part, BytesOf(part.Path)))], FreeOn(folder.Root));
    }

    private static long BytesOf(string path)
    {
        var bytes = 0L;
        foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            try
            {
                bytes += file.Length;
            }
            catch (FileNotFoundException)
            {
                // It was merged away while it was looked at.
            }
        }

        return bytes;
    }

    private static long? FreeOn(string root)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(root)).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
