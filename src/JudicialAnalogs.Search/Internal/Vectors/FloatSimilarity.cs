using System.Numerics.Tensors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Exact cosines.</summary>
/// <param name="query">The query.</param>
/// <param name="vectors">Vectors of passages, one after the other.</param>
/// <param name="first">Number of the passage that <paramref name="vectors"/> begins with.</param>
internal readonly ref struct FloatSimilarity(ReadOnlySpan<float> query, ReadOnlySpan<float> vectors, int first = 0) : IPassageSimilarity
{
    private readonly ReadOnlySpan<float> _query = query;
    private readonly ReadOnlySpan<float> _vectors = vectors;
    private readonly int _first = first;

    public float Of(int passage) => TensorPrimitives.Dot(_vectors.Slice((passage - _first) * _query.Length, _query.Length), _query);
}
