namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>Size of a folder's files.</summary>
internal static class FolderSize
{
    /// <summary>Bytes.</summary>
    public static long Of(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
