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
        var squares = Enumerable.Range(0, dimensions).Select(d => vectors.Sum(v => (double)v[d] * v[d])).ToArray();
        var grid = SketchGrid.Fit(Enumerable.Range(0, dimensions).Select(d => vectors.Sum(v => (double)v[d])).ToArray(), squares, vectors.Length);
        var stride = VectorSketch.Stride(dimensions);
        var sketches = new byte[stride * vectors.Length];
        for (var v = 0; v < vectors.Length; v++)
            VectorSketch.Write(vectors[v], grid, sketches.AsSpan(v * stride, stride));
        var query = Unit(random, dimensions);
        var similarity = new SketchSimilarity(query, grid, sketches, 0, new sbyte[2 * stride]);
        double error = 0, spread = 0;
        for (var v = 0; v < vectors.Length; v++)
        {
            var exact = query.Zip(vectors[v], (a, b) => (double)a * b).Sum();
            error += Math.Pow(similarity.Of(v) - exact, 2);
            spread += exact * exact;
        }

        Assert.InRange(Math.Sqrt(error / spread), 0, 0.15);
    }

    private static float[] Unit(Random random, int dimensions)
    {
        var vector = Enumerable.Range(0, dimensions).Select(d => (float)((random.NextDouble() + random.NextDouble() - (d == 0 ? 0 : 1)) / Math.Sqrt(d + 1))).ToArray();
        var norm = MathF.Sqrt(vector.Sum(x => x * x));
        return Array.ConvertAll(vector, x => x / norm);
    }
}
