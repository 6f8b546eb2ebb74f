using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Cosines estimated from sketches.</summary>
internal readonly ref struct SketchSimilarity : IPassageSimilarity
{
    private readonly ReadOnlySpan<sbyte> _query;
    private readonly ReadOnlySpan<byte> _sketches;
    private readonly ReadOnlySpan<float> _leading;
    private readonly Vector256<float> _queryLeading;
    private readonly int _stride;
    private readonly int _first;
    private readonly float _scale;
    private readonly float _offset;

    /// <param name="query">The query.</param>
    /// <param name="grid">Where the codes lie.</param>
    /// <param name="sketches">Sketches of passages, one after the other.</param>
    /// <param name="leading">Leading components of the same passages.</param>
    /// <param name="first">Number of the passage that <paramref name="sketches"/> begins with.</param>
    /// <param name="room">Room for two bytes for each byte of a sketch.</param>
    public SketchSimilarity(ReadOnlySpan<float> query, SketchGrid grid, ReadOnlySpan<byte> sketches, ReadOnlySpan<float> leading, int first, Span<sbyte> room)
    {
        _stride = VectorSketch.Stride(query.Length);
        (_scale, _offset) = VectorSketch.Prepare(query, grid, room);
        _query = room;
        _sketches = sketches;
        _leading = leading;
        Span<float> values = stackalloc float[SketchGrid.Leading];
        grid.Lead(query, values);
        _queryLeading = Vector256.Create<float>(values);
        _first = first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Of(int passage) =>
        (SketchProduct.Of(_query, _sketches.Slice((passage - _first) * _stride, _stride)) * _scale) + _offset
        + Vector256.Dot(_queryLeading, Vector256.LoadUnsafe(in MemoryMarshal.GetReference(_leading.Slice((passage - _first) * SketchGrid.Leading, SketchGrid.Leading))));
}
