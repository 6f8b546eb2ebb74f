using System.Runtime.Intrinsics.X86;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Tests.Internal.Vectors;

public sealed class SketchProductTests
{
    [Theory]
    [InlineData(64)]
    [InlineData(128)]
    [InlineData(512)]
    public void Every_path_gives_the_exact_sum(int stride)
    {
        var random = new Random(stride);
        for (var round = 0; round < 40; round++)
        {
            // Ones of greatest size among them: nothing may overflow.
            var query = Enumerable.Range(0, 2 * stride).Select(_ => (sbyte)(round < 2 ? 127 - (254 * round) : random.Next(-127, 128))).ToArray();
            var sketch = Enumerable.Range(0, stride).Select(_ => (byte)(round < 2 ? 255 : random.Next(256))).ToArray();
            var expected = Enumerable.Range(0, stride).Sum(i => (query[i] * (sketch[i] & 15)) + (query[stride + i] * (sketch[i] >> 4)));
            Assert.Equal(expected, SketchProduct.Of(query, sketch));
            Assert.Equal(expected, SketchProduct.Portable(query, sketch));
            if (Avx2.IsSupported)
                Assert.Equal(expected, SketchProduct.Medium(query, sketch));
            if (Avx512BW.IsSupported)
                Assert.Equal(expected, SketchProduct.Wide(query, sketch));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(65)]
    [InlineData(256)]
    public void Estimated_cosines_are_near_the_true_ones_although_components_differ_much_in_size(int dimensions)
    {
        var random = new Random(dimensions);
        var vectors = Enumerable.Range(0, 500).Select(_ => Unit(random, dimensions)).ToArray();
        Assert.InRange(RelativeError(vectors, vectors, Unit(random, dimensions)), 0, 0.15);
    }

    [Fact]
    public void Estimates_tell_vectors_of_one_language_apart_although_the_languages_lie_far_from_one_another()
    {
        var random = new Random(7);
        var vectors = Enumerable.Range(0, 800).Select(i => OfLanguage(random, i % 10 < 7 ? 1 : -1)).ToArray();
        Assert.InRange(RelativeError(vectors, [.. vectors.Where(vector => vector[0] > 0)], OfLanguage(random, 1)), 0, 0.15);
    }

    // Error of the estimates beside the spread of the true cosines, both by their deviation.
    private static double RelativeError(float[][] all, float[][] judged, float[] query)
    {
        var dimensions = query.Length;
        var squares = Enumerable.Range(0, dimensions).Select(d => all.Sum(v => (double)v[d] * v[d])).ToArray();
        var grid = SketchGrid.Fit(Enumerable.Range(0, dimensions).Select(d => all.Sum(v => (double)v[d])).ToArray(), squares, all.Length);
        var stride = VectorSketch.Stride(dimensions);
        var sketches = new byte[stride * judged.Length];
        var leading = new float[SketchGrid.Leading * judged.Length];
        for (var v = 0; v < judged.Length; v++)
        {
            VectorSketch.Write(judged[v], grid, sketches.AsSpan(v * stride, stride));
            grid.Lead(judged[v], leading.AsSpan(v * SketchGrid.Leading, SketchGrid.Leading));
        }

        var similarity = new SketchSimilarity(query, grid, sketches, leading, 0, new sbyte[2 * stride]);
        var exact = Array.ConvertAll(judged, vector => query.Zip(vector, (a, b) => (double)a * b).Sum());
        var middle = exact.Average();
        double error = 0, spread = 0;
        for (var v = 0; v < judged.Length; v++)
        {
            error += Math.Pow(similarity.Of(v) - exact[v], 2);
            spread += Math.Pow(exact[v] - middle, 2);
        }

        return Math.Sqrt(error / spread);
    }

    private static float[] OfLanguage(Random random, int side)
    {
        var vector = Enumerable.Range(0, 64).Select(d => (float)(d == 0 ? side * (0.9 + (0.01 * random.NextDouble())) : (random.NextDouble() - 0.5) / 20)).ToArray();
        var norm = MathF.Sqrt(vector.Sum(x => x * x));
        return Array.ConvertAll(vector, x => x / norm);
    }

    private static float[] Unit(Random random, int dimensions)
    {
        var vector = Enumerable.Range(0, dimensions).Select(d => (float)((random.NextDouble() + random.NextDouble() - (d == 0 ? 0 : 1)) / Math.Sqrt(d + 1))).ToArray();
        var norm = MathF.Sqrt(vector.Sum(x => x * x));
        return Array.ConvertAll(vector, x => x / norm);
    }
}
