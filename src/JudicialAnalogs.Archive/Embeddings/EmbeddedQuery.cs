using JudicialAnalogs.Search;

namespace JudicialAnalogs.Archive.Embeddings;

/// <summary>A query's vector and the index it may be compared with; dispose of it when the question is answered.</summary>
/// <param name="Vectors">The index of vectors.</param>
/// <param name="Vector">The query's vector.</param>
public sealed record EmbeddedQuery(IndexSnapshot Vectors, ReadOnlyMemory<float> Vector) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Vectors.Dispose();
}
