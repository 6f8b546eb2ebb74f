namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>A segment together with the documents removed from it since it was written. The bitmap is never changed once shared.</summary>
/// <param name="Segment">The documents.</param>
/// <param name="Removed">Removed ones, or <see langword="null"/>.</param>
/// <param name="RemovedFile">Where <paramref name="Removed"/> is stored; <see langword="null"/> until the next commit.</param>
internal sealed record LiveSegment(Segment Segment, Bitmap? Removed, string? RemovedFile)
{
    public int LiveDocuments => Segment.Documents - (Removed?.Count() ?? 0);

    public static Bitmap LoadRemoved(string path, int documents)
    {
        using var file = new SectionFile(path);
        var words = file.Read<ulong>(1);
        if (words.Length != (documents + 63) >> 6)
            throw new IndexUnusableException($"Index file {Path.GetFileName(path)} does not fit its segment.");
        return new Bitmap(documents, words);
    }

    public void SaveRemoved(string path)
    {
        using var file = new SectionFileWriter(path);
        file.Write(1, Removed!.Words);
        file.Finish();
    }
}
