using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Writes the vectors of a new segment in floats and as sketches.</summary>
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
        var (sums, squares) = (new double[dimensions], new double[dimensions]);
        for (var p = 0; p < passages; p++)
        {
            var vector = vectorOf(p);
            for (var d = 0; d < dimensions; d++)
            {
                sums[d] += vector[d];
                squares[d] += (double)vector[d] * vector[d];
            }
        }

        var grid = SketchGrid.Fit(sums, squares, passages);
        var sketch = new byte[VectorSketch.Stride(dimensions)];
        file.Begin();
        for (var p = 0; p < passages; p++)
        {
            VectorSketch.Write(vectorOf(p), grid, sketch);
            file.Append<byte>(sketch);
        }

        file.End((int)Section.VectorSketches);
        var values = new float[SketchGrid.Leading];
        file.Begin();
        for (var p = 0; p < passages; p++)
        {
            grid.Lead(vectorOf(p), values);
            file.Append<float>(values);
        }

        file.End((int)Section.LeadingValues);
        file.Write((int)Section.LeadingComponents, grid.LeadingComponents);
        file.Write((int)Section.SketchSteps, grid.Steps);
        file.Write((int)Section.SketchMeans, grid.Means);
    }
}
