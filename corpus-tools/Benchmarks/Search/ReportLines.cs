using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>Figures as lines to read.</summary>
internal static class ReportLines
{
    public static string Of(BuildFigures build)
    {
        var held = build.Statistics;
        return Line($"{build.Acts,9:N0} acts: {build.ActsPerSecond:N0} acts/s ({build.ActsPerCpuSecond:N0} a processor second), {build.Megabytes:N0} MB, {held.Segments} segments, {held.Postings:N0} postings of {held.BytesPerPosting:0.00} bytes with impacts, positions {held.PositionBytes / 1e6:N0} MB");
    }

    public static string Of(Timing timing) => Line(
        $"{timing.Acts,9:N0} acts, {timing.What}: p50 {timing.P50:0.00} ms, p95 {timing.P95:0.00}, p99 {timing.P99:0.00}; {timing.PerSecond:N0}/s; processor {timing.CpuMilliseconds:0.00} ms, {timing.AllocatedBytes / 1e3:N0} KB allocated{(timing.Postings > 0 ? Line($"; {timing.Postings:N0} postings") : string.Empty)}");

    public static string OfRecall(int acts, double recall) => Line($"{acts,9:N0} acts, recall@100 of sketches and rescoring against the scan of floats: {recall:0.0000}");

    public static IEnumerable<string> Of(SearchBenchmarkReport report)
    {
        yield return Line($"opened in {report.OpenMilliseconds:N0} ms; {report.WorkingSetMegabytes:N0} MB resident, {report.ManagedMegabytes:N0} MB of it managed");
        if (report.PeerActsPerSecond is { } rate)
            yield return Line($"FTS5: {rate:N0} acts/s, {report.PeerMegabytes:N0} MB");
        foreach (var (terms, ratio) in report.Ratios)
            yield return Line($"FTS5 takes {ratio:N0} times as long for {terms}");
        foreach (var kind in report.Timings.GroupBy(timing => timing.What).Where(kind => kind.Count() > 1))
            yield return Line($"growth, {kind.Key}: {string.Join(", ", kind.Select(timing => Line($"{timing.P50:0.00} ms at {timing.Acts:N0}")))}");
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
