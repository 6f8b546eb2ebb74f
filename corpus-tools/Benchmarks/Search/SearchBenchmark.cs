namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>Builds the archive size by size, times the engine and then FTS5 on the same acts.</summary>
internal static class SearchBenchmark
{
    public static async Task<SearchBenchmarkReport> RunAsync(SearchBenchmarkOptions options, string folder, Action<string> say, CancellationToken cancellation)
    {
        var archive = new ZipfianArchive(options.Seed, options.Tokens, options.Vocabulary);
        var (builds, timings) = (new List<BuildFigures>(), new List<Timing>());
        var recalls = new Dictionary<int, double>();
        double open, workingSet, managed;
        using (var engine = new EngineBenchmark(options, archive, Path.Combine(folder, "index"), cancellation))
        {
            foreach (var size in options.Sizes.Where(size => size >= engine.Acts).ToList())
            {
                builds.Add(await engine.BuildAsync(size, cancellation));
                say(ReportLines.Of(builds[^1]));
                GC.Collect();
                foreach (var timing in engine.Time())
                {
                    timings.Add(timing);
                    say(ReportLines.Of(timing));
                }

                if (engine.VectorRecall() is { } recall)
                {
                    recalls.Add(size, recall);
                    say(ReportLines.OfRecall(size, recall));
                }
            }

            (workingSet, managed) = (Environment.WorkingSet / 1e6, GC.GetTotalMemory(forceFullCollection: true) / 1e6);
            open = engine.Reopen();
        }

        if (options.PeerQueries == 0)
            return new(options, builds, open, workingSet, managed, timings, null, null, [], new Dictionary<string, double>(), recalls);
        var file = Path.Combine(folder, "peer.db");
        using var peer = new Fts5Benchmark(options, archive, file);
        var rate = peer.Build(options.Acts, cancellation);
        var peerTimings = new List<Timing>();
        foreach (var timing in peer.Time((q, terms) => archive.Query(EngineBenchmark.QueryAct(q), terms)))
        {
            peerTimings.Add(timing);
            say(ReportLines.Of(timing));
        }

        var own = timings.Where(timing => timing.Acts == options.Acts).ToDictionary(timing => timing.What);
        var ratios = SearchBenchmarkOptions.Terms.Select((terms, t) => (terms, Ratio: peerTimings[t].P50 / own[$"{terms} terms"].P50));
        return new(
            options, builds, open, workingSet, managed, timings, rate, new FileInfo(file).Length / 1e6, peerTimings,
            ratios.ToDictionary(pair => $"{pair.terms} terms", pair => pair.Ratio), recalls);
    }
}
