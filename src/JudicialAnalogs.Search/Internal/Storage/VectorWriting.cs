using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Writes the vectors of a new segment in floats, in bytes and with the scale of each.</summary>
internal static class VectorWriting
{
    /// <summary>The vector of a passage by its place in the new segment; the span is used before the next is asked for.</summary>
    public delegate ReadOnlySpan<float> VectorOf(int passage);

    public static void Write(SectionFileWriter file, int passages, int dimensions, VectorOf vectorOf)
    {
        file.Begin();
        for (var p = 0; p < passages; p++)
            file.Append(vectorOf(p));
        file.End((int)Section.Vectors);
        var codes = new sbyte[dimensions];
        var scales = new float[passages];
        file.Begin();
        for (var p = 0; p < passages; p++)
        {
            scales[p] = QuantisedVector.Write(vectorOf(p), codes);
            file.Append<sbyte>(codes);
        }

        file.End((int)Section.VectorCodes);
        file.Write<float>((int)Section.VectorScales, scales);
    }
}
