using System.Text;
using System.Text.Json;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// What belongs to the index: the one file that changes, replaced whole by a rename. Whatever else lies in the folder is left over from a
/// commit that did not finish. Two lines: the content, and its checksum.
/// </summary>
internal sealed record IndexManifest(
    int Format, string Schema, string Analysis, long Sequence, int NextFile, string? Model, FusionWeights Weights, IReadOnlyList<IndexManifest.Entry> Segments)
{
    public const string FileName = "index.json";
    public const int CurrentFormat = 4;

    /// <summary>The manifest of a folder, or <see langword="null"/> when it has none.</summary>
    /// <exception cref="IndexUnusableException">It is damaged or of another format.</exception>
    public static IndexManifest? Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        var lines = File.ReadAllText(path).Split('\n');
        if (lines.Length < 2 || lines[1] != Checksum.Of(lines[0]).ToString("x16"))
            throw new IndexUnusableException($"Index file {FileName} is damaged.");
        try
        {
            // The format first: what else stands in the manifest of another one may be read in no way or, worse, in a wrong one.
            using var json = JsonDocument.Parse(lines[0]);
            var format = json.RootElement.GetProperty(nameof(Format)).GetInt32();
            return format == CurrentFormat
                ? json.Deserialize<IndexManifest>()
                : throw new IndexUnusableException($"The index has format {format}; this program reads {CurrentFormat}.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new IndexUnusableException($"Index file {FileName} is damaged.", e);
        }
    }

    /// <summary>Replaces the manifest of a folder in one step.</summary>
    public void Save(string folder)
    {
        var json = JsonSerializer.Serialize(this);
        var path = Path.Combine(folder, FileName);
        using (var stream = new FileStream(path + ".new", FileMode.Create, FileAccess.Write))
        {
            stream.Write(Encoding.UTF8.GetBytes($"{json}\n{Checksum.Of(json):x16}\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <param name="File">Segment file.</param>
    /// <param name="Removed">File with the bitmap of removed documents, if there are any.</param>
    internal sealed record Entry(string File, string? Removed);
}
