using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Assess;

/// <summary>Figures as lines to read.</summary>
internal static class AssessLines
{
    public static string Of(AssessFigures at) => Line(
        $"{at.Counts,9:N0} counts in {at.Acts:N0} acts: p50 {at.P50:0.0} ms, p95 {at.P95:0.0}, p99 {at.P99:0.0}; {at.CallsPerSecond:0.0}/s; processor {at.CpuMilliseconds:0.0} ms, {at.AllocatedKilobytes:N0} KB allocated, answer {at.AnswerKilobytes:N0} KB; built in {at.BuildSeconds:N0} s, fitted in {at.FitSeconds:0.0} s, started in {at.StartSeconds:0.0} s; {at.ResidentMegabytes:N0} MB resident, {at.ManagedMegabytes:N0} MB of it managed");

    public static string Growth(IReadOnlyList<AssessFigures> figures) =>
        $"growth: {string.Join(", ", figures.Select(at => Line($"p99 {at.P99:0.0} ms and {at.CpuMilliseconds:0.0} ms of processor at {at.Counts:N0}")))}";

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
