namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// A vector as signed bytes and one scale: <c>component ≈ code · scale</c>. Codes stay within ±127, so that the product of two of them, and
/// the sum of two such products, fits 16 bits.
/// </summary>
internal static class QuantisedVector
{
    private const float Greatest = 127;

    /// <summary>Writes the codes of a vector.</summary>
    /// <returns>The scale; 0 for a vector of zeros.</returns>
    public static float Write(ReadOnlySpan<float> vector, Span<sbyte> codes)
    {
        float largest = 0;
        foreach (var component in vector)
            largest = Math.Max(largest, Math.Abs(component));
        if (!(largest > 0))
        {
            codes.Clear();
            return 0;
        }

        var scale = largest / Greatest;
        for (var i = 0; i < vector.Length; i++)
            codes[i] = (sbyte)Math.Clamp(MathF.Round(vector[i] / scale), -Greatest, Greatest);
        return scale;
    }
}
