namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// A vector in four bits a component, its leading components apart: an eighth of the memory to read, enough to choose candidates. A sketch's byte j holds component j in
/// its low half and component <see cref="Stride"/> + j in its high half.
/// </summary>
internal static class VectorSketch
{
    // Between the codes 7 and 8.
    private const float Centre = 7.5f;

    /// <summary>Bytes of a sketch: a multiple of 64, so that it is read without a rest.</summary>
    public static int Stride(int dimensions) => (((dimensions + 1) / 2) + 63) & ~63;

    /// <summary>Writes the sketch of a vector.</summary>
    public static void Write(ReadOnlySpan<float> vector, SketchGrid grid, Span<byte> sketch)
    {
        sketch.Clear();
        for (var d = 0; d < vector.Length; d++)
        {
            var code = grid.Steps[d] > 0 ? (int)Math.Clamp(MathF.Round(((vector[d] - grid.Means[d]) / grid.Steps[d]) + Centre), 0, 15) : 0;
            sketch[d % sketch.Length] |= (byte)(d < sketch.Length ? code : code << 4);
        }
    }

    /// <summary>Turns a query into signed bytes against which sketches are multiplied: low halves first, then high ones.</summary>
    /// <returns>What a product is worth, and what to add to it.</returns>
    public static (float Scale, float Offset) Prepare(ReadOnlySpan<float> query, SketchGrid grid, Span<sbyte> prepared)
    {
        prepared.Clear();
        float largest = 0, offset = 0;
        for (var d = 0; d < query.Length; d++)
        {
            largest = Math.Max(largest, Math.Abs(query[d] * grid.Steps[d]));
            offset += query[d] * grid.Means[d];
        }

        if (!(largest > 0))
            return (0, offset);
        var scale = largest / sbyte.MaxValue;
        var sum = 0;
        for (var d = 0; d < query.Length; d++)
            sum += prepared[d] = (sbyte)MathF.Round(query[d] * grid.Steps[d] / scale);
        return (scale, offset - (Centre * scale * sum));
    }
}
