using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Benchmarks;

/// <summary>The hundred best of seeded unit vectors on one thread: sketches that choose with float scores, and floats alone.</summary>
public class VectorScanBenchmark
{
    private const int Dimensions = 256;
    private const int Best = 100;
    private readonly PriorityQueue<int, double> _best = new();
    private readonly PassagePool _pool = new(new SearchSchema(new SearchField("text") { VectorWeight = 1 }));
    private float[] _query = [];
    private sbyte[] _prepared = [];
    private float[] _vectors = [];
    private byte[] _sketches = [];
    private float[] _steps = [];
    private float[] _means = [];
    private int[] _components = [];
    private float[] _leading = [];
    private Passage[] _passages = [];

    [Params(100_000, 1_000_000)]
    public int Passages { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(4);
        _query = Unit(random);
        _vectors = new float[Passages * Dimensions];
        var stride = VectorSketch.Stride(Dimensions);
        _sketches = new byte[Passages * stride];
        _prepared = new sbyte[2 * stride];
        _passages = [.. Enumerable.Range(0, Passages).Select(p => new Passage(p, 0, 0, 1))];
        var (sums, squares) = (new double[Dimensions], new double[Dimensions]);
        for (var p = 0; p < Passages; p++)
        {
            var vector = _vectors.AsSpan(p * Dimensions, Dimensions);
            Unit(random).CopyTo(vector);
            for (var d = 0; d < Dimensions; d++)
            {
                sums[d] += vector[d];
                squares[d] += vector[d] * vector[d];
            }
        }

        var grid = SketchGrid.Fit(sums, squares, Passages);
        (_steps, _means, _components) = (grid.Steps.ToArray(), grid.Means.ToArray(), grid.LeadingComponents.ToArray());
        _leading = new float[Passages * SketchGrid.Leading];
        for (var p = 0; p < Passages; p++)
        {
            var vector = _vectors.AsSpan(p * Dimensions, Dimensions);
            VectorSketch.Write(vector, grid, _sketches.AsSpan(p * stride, stride));
            grid.Lead(vector, _leading.AsSpan(p * SketchGrid.Leading, SketchGrid.Leading));
        }
    }

    [Benchmark(Baseline = true)]
    public int Floats() => Top(new FloatSimilarity(_query, _vectors), Best).Length;

    [Benchmark]
    public int SketchesThenFloats()
    {
        var exact = new FloatSimilarity(_query, _vectors);
        var best = new List<(float Score, int Passage)>();
        foreach (var passage in Top(new SketchSimilarity(_query, new SketchGrid(_steps, _means, _components), _sketches, _leading, 0, _prepared), Best * 8))
            best.Add((exact.Of(passage), passage));
        best.Sort();
        return best[^Best].Passage;
    }

    private int[] Top<TSimilarity>(TSimilarity similarity, int count)
        where TSimilarity : IPassageSimilarity, allows ref struct
    {
        _best.Clear();
        Span<float> room = stackalloc float[PassagePool.Room];
        var least = double.NegativeInfinity;
        for (var p = 0; p < Passages; p++)
        {
            var score = _pool.Pool(similarity, _passages, p, p + 1, room);
            if (score <= least)
                continue;
            _best.Enqueue(p, score);
            if (_best.Count <= count)
                continue;
            _best.Dequeue();
            _best.TryPeek(out _, out least);
        }

        return [.. _best.UnorderedItems.Select(item => item.Element)];
    }

    private static float[] Unit(Random random)
    {
        var vector = new float[Dimensions];
        for (var i = 0; i < Dimensions; i++)
            vector[i] = random.NextSingle() + random.NextSingle() - 1;
        var norm = MathF.Sqrt(vector.Sum(v => v * v));
        for (var i = 0; i < Dimensions; i++)
            vector[i] /= norm;
        return vector;
    }
}
