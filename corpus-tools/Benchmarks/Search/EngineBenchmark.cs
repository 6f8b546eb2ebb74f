using System.Diagnostics;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>Builds an index of the archive in steps and times queries after each.</summary>
internal sealed class EngineBenchmark : IDisposable
{
    private const int TrainingActs = 2_000;
    private const int Step = 1_000;
    private const int CommitEvery = 50_000;
    private const int Hits = 20;
    private const int VectorHits = 100;
    private readonly SearchBenchmarkOptions _options;
    private readonly ZipfianArchive _archive;
    private readonly string _folder;
    private SearchIndex _index;
    private int _acts;

    /// <param name="options">What to build.</param>
    /// <param name="archive">The acts.</param>
    /// <param name="folder">A folder that is empty or holds the index of an earlier run.</param>
    /// <param name="cancellation">Stops the training.</param>
    public EngineBenchmark(SearchBenchmarkOptions options, ZipfianArchive archive, string folder, CancellationToken cancellation)
    {
        (_options, _archive, _folder) = (options, archive, folder);
        _index = Open();
        using (var built = _index.Acquire())
            _acts = built.DocumentCount;
        if (options.Dimensions == 0 || _index.Model is not null)
            return;
        var rows = Enumerable.Range(0, TrainingActs).Select(i => new TrainingRow(archive.Act(-1 - i).Text));
        _index.Restart(LsiTrainer.Train(rows, AnalyzedTerms.ForArchive, new LsiOptions { Dimensions = options.Dimensions, SubwordLength = 0 }, cancellation));
    }

    /// <summary>Acts in the index.</summary>
    public int Acts => _acts;

    /// <summary>Takes acts in until there are so many, and commits them now and then, so that a run that is broken off can go on.</summary>
    public async Task<BuildFigures> BuildAsync(int acts, CancellationToken cancellation)
    {
        using var process = Process.GetCurrentProcess();
        var (from, cpu, writing) = (_acts, TimeSpan.Zero, TimeSpan.Zero);
        while (_acts < acts)
        {
            var documents = Enumerable.Range(_acts, Math.Min(acts, _acts + Step) - _acts).AsParallel().AsOrdered().Select(_archive.Document).ToList();
            process.Refresh();
            var (put, before) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            _index.Put(documents, cancellation);
            _acts += documents.Count;
            if (_acts == acts || _acts % CommitEvery == 0)
                await _index.CommitAsync(_acts, cancellation);
            writing += Stopwatch.GetElapsedTime(put);
            process.Refresh();
            cpu += process.TotalProcessorTime - before;
        }

        using var snapshot = _index.Acquire();
        var (rate, processorRate) = acts == from ? (0, 0) : ((acts - from) / writing.TotalSeconds, (acts - from) / cpu.TotalSeconds);
        return new(acts, rate, processorRate, FolderSize.Of(_folder) / 1e6, snapshot.Statistics());
    }

    /// <summary>Closes the index and opens it again; the answer is how many milliseconds opening took.</summary>
    public double Reopen()
    {
        _index.Dispose();
        var started = Stopwatch.GetTimestamp();
        _index = Open();
        using var snapshot = _index.Acquire();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>Times every kind of query.</summary>
    public IEnumerable<Timing> Time()
    {
        using var snapshot = _index.Acquire();
        var searcher = new HybridSearcher(snapshot);
        var words = FusionWeights.Convex(1, 0);
        foreach (var terms in SearchBenchmarkOptions.Terms)
        {
            var plain = Queries(terms, text => new HybridQuery(text) { Weights = words, MaxTerms = terms, Limit = Hits, Passages = 0 });
            yield return Timing.Of($"{terms} terms", _acts, plain, Ask, query => snapshot.Postings(query.Text));
            var filtered = Array.ConvertAll(plain, query => query with { Filter = new SearchFilter { Facets = [new FacetCondition("court", [ZipfianArchive.Court(7)])] } });
            yield return Timing.Of($"{terms} terms in one court of {ZipfianArchive.Courts}", _acts, filtered, Ask);
        }

        if (_options.Dimensions > 0)
            yield return Timing.Of($"vectors, best {VectorHits}", _acts, Queries(60, text => new HybridQuery(text) { Weights = FusionWeights.Convex(0, 1), Limit = VectorHits, Passages = 0 }), Ask);
        var weights = _options.Shingles ? FusionWeights.Unlearned : FusionWeights.Convex(0.7, 0.3);
        yield return Timing.Of("hybrid, an act as the query, explained", _acts, Queries(_options.Tokens, text => new HybridQuery(text) { Weights = weights, MaxTerms = 60, Limit = Hits, Explain = true }), Ask);

        void Ask(HybridQuery query) => searcher.SearchAsync(query).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Share of the nearest acts by floats that the choice by sketches finds, over the queries; null without vectors.</summary>
    public double? VectorRecall()
    {
        using var snapshot = _index.Acquire();
        var searcher = new HybridSearcher(snapshot);
        return _options.Dimensions == 0 ? null : Queries(60, text => new HybridQuery(text)).Average(query => searcher.VectorRecall(query.Text, VectorHits));
    }

    public void Dispose() => _index.Dispose();

    /// <summary>The act that a query is made of: acts of negative numbers beyond those trained on are in no archive.</summary>
    public static int QueryAct(int query) => -1 - TrainingActs - query;

    private HybridQuery[] Queries(int terms, Func<string, HybridQuery> query) =>
        [.. Enumerable.Range(0, _options.Queries).Select(q => query(_archive.Query(QueryAct(q), terms)))];

    private SearchIndex Open() => SearchIndex.Open(_folder, _archive.Schema(_options.Shingles), AnalyzedTerms.ForArchive);
}
