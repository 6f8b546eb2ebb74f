using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Benchmarks;

/// <summary>The hundred best of seeded unit vectors on one thread: quantised choice with float scores, and floats alone.</summary>
public class VectorScanBenchmark
{
    private const int Dimensions = 256;
    private const int Best = 100;
    private readonly PriorityQueue<int, double> _best = new();
    private readonly PassagePool _pool = new(new SearchSchema(new SearchField("text") { VectorWeight = 1 }));
    private float[] _query = [];
    private short[] _wide = [];
    private float _scale;
    private float[] _vectors = [];
    private sbyte[] _codes = [];
    private float[] _scales = [];
    private Passage[] _passages = [];

    [Params(100_000, 1_000_000)]
    public int Passages { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(4);
        _query = Unit(random);
        (_wide, _scale) = ByteSimilarity.Widen(_query);
        _vectors = new float[Passages * Dimensions];
        _codes = new sbyte[_vectors.Length];
        _scales = new float[Passages];
        _passages = [.. Enumerable.Range(0, Passages).Select(p => new Passage(p, 0, 0, 1))];
        for (var p = 0; p < Passages; p++)
        {
            var vector = _vectors.AsSpan(p * Dimensions, Dimensions);
            Unit(random).CopyTo(vector);
            _scales[p] = QuantisedVector.Write(vector, _codes.AsSpan(p * Dimensions, Dimensions));
        }
    }

    [Benchmark(Baseline = true)]
    public int Floats() => Top(new FloatSimilarity(_query, _vectors), Best).Length;

    [Benchmark]
    public int BytesThenFloats()
    {
        var exact = new FloatSimilarity(_query, _vectors);
        var best = new List<(float Score, int Passage)>();
        foreach (var passage in Top(new ByteSimilarity(_wide, _scale, _codes, _scales), Best * 3))
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
