using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Benchmarks;

/// <summary>Queries over a seeded archive of 600-word documents with a Zipf-like vocabulary.</summary>
[MemoryDiagnoser]
public class SearchBenchmark
{
    private readonly string _folder = Directory.CreateTempSubdirectory("search-benchmark-").FullName;
    private readonly string[] _queries = new string[64];
    private SearchIndex? _index;
    private IndexSnapshot? _snapshot;
    private int _next;

    [Params(3_000, 30_000)]
    public int Documents { get; set; }

    [Params(5, 60)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var random = new Random(11);
        var schema = new SearchSchema(new SearchField("text") { VectorWeight = 1 });
        _index = SearchIndex.Open(Path.Combine(_folder, $"{Documents}-{Words}"), schema, AnalyzedTerms.ForArchive);
        _index.Restart(LsiTrainer.Train(
            Enumerable.Range(0, 1000).Select(_ => new TrainingRow(Text(random, 600))), AnalyzedTerms.ForArchive, new LsiOptions { Dimensions = 128 }));
        for (var i = 0; i < Documents; i++)
        {
            _index.Put(new SearchDocument($"d{i}")
            {
                Fields = new Dictionary<string, string> { ["text"] = Text(random, 600) },
                Facets = new Dictionary<string, IReadOnlyList<string>> { ["court"] = [$"c{i % 10}"] },
            });
        }

        _index.CommitAsync(Documents).GetAwaiter().GetResult();
        _snapshot = _index.Acquire();
        for (var q = 0; q < _queries.Length; q++)
            _queries[q] = Text(random, Words);
    }

    [GlobalCleanup]
    public void Clear()
    {
        _snapshot!.Dispose();
        _index!.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public int Keywords() => Find(new HybridQuery(Next()) { Weights = FusionWeights.Convex(1, 0), Passages = 0 });

    [Benchmark]
    public int KeywordsInOneCourt() => Find(new HybridQuery(Next())
    {
        Weights = FusionWeights.Convex(1, 0),
        Passages = 0,
        Filter = new SearchFilter { Facets = [new FacetCondition("court", ["c3"])] },
    });

    [Benchmark]
    public int Vectors() => Find(new HybridQuery(Next()) { Weights = FusionWeights.Convex(0, 1) });

    [Benchmark]
    public int Hybrid() => Find(new HybridQuery(Next()) { Weights = FusionWeights.Convex(0.7, 0.3), Explain = true });

    private static string Text(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => $"слово{Letters((int)Math.Pow(50_000, random.NextDouble()))}"));

    private static string Letters(int number) => number < 26 ? $"{(char)('а' + number)}" : Letters(number / 26) + (char)('а' + (number % 26));

    private string Next() => _queries[_next++ % _queries.Length];

    private int Find(HybridQuery query) => new HybridSearcher(_snapshot!).SearchAsync(query).AsTask().GetAwaiter().GetResult().Hits.Count;
}
