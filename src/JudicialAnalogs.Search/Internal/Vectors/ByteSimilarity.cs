using System.Runtime.CompilerServices;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Cosines of quantised vectors: a quarter of the memory to read, right to about a hundredth, enough to choose candidates.</summary>
internal readonly ref struct ByteSimilarity(ReadOnlySpan<short> query, float queryScale, ReadOnlySpan<sbyte> codes, ReadOnlySpan<float> scales) : IPassageSimilarity
{
    private readonly ReadOnlySpan<short> _query = query;
    private readonly float _queryScale = queryScale;
    private readonly ReadOnlySpan<sbyte> _codes = codes;
    private readonly ReadOnlySpan<float> _scales = scales;

    /// <summary>The codes of a query, widened for <see cref="ByteProduct"/>.</summary>
    public static (short[] Codes, float Scale) Widen(ReadOnlySpan<float> query)
    {
        var codes = new sbyte[query.Length];
        var scale = QuantisedVector.Write(query, codes);
        return (Array.ConvertAll(codes, code => (short)code), scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Of(int passage) =>
        ByteProduct.Of(_query, _codes.Slice(passage * _query.Length, _query.Length)) * (_queryScale * _scales[passage]);
}
