using System.Numerics.Tensors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Exact cosines.</summary>
internal readonly ref struct FloatSimilarity(ReadOnlySpan<float> query, ReadOnlySpan<float> vectors) : IPassageSimilarity
{
    private readonly ReadOnlySpan<float> _query = query;
    private readonly ReadOnlySpan<float> _vectors = vectors;

    public float Of(int passage) => TensorPrimitives.Dot(_vectors.Slice(passage * _query.Length, _query.Length), _query);
}
