using System.Text.Json;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>What the writer knows of its collections: one file, replaced whole by a rename.</summary>
internal sealed record QdrantState(
    string Schema, string Analysis, int Generation, string? Collection, string? Model, long Sequence, FusionWeights Weights)
{
    private const string FileName = "qdrant.json";

    /// <summary>Collections left from before, deleted when the next one takes over: a reader may still be asking them.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <exception cref="IndexUnusableException">The file is damaged.</exception>
    public static QdrantState? Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<QdrantState>(File.ReadAllText(path)) : null;
        }
        catch (JsonException damaged)
        {
            throw new IndexUnusableException($"{FileName} is damaged.", damaged);
        }
    }

    public void Save(string folder)
    {
        var path = Path.Combine(folder, FileName);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this));
        File.Move(path + ".new", path, overwrite: true);
    }
}
