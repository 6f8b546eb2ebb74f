using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>A load as lines to read.</summary>
internal static class LoadLines
{
    /// <summary>One look at the server.</summary>
    public static string Of(ServerUse look) => Line(
        $"{look.Second,6:0} s: {look.Calls,7} calls, p95 {look.P95,7:0.0} ms; {look.ResidentMegabytes,6:0} MB resident, {look.ManagedMegabytes,6:0} MB managed, {look.ProcessorSeconds,7:0.0} s of processor");

    /// <summary>The whole.</summary>
    public static IEnumerable<string> Of(LoadReport report)
    {
        yield return Line($"{report.Calls} calls by {report.Options.Callers} callers over {report.Cases} cases in {report.Seconds:0.0} s: {report.CallsPerSecond:0.0}/s, {report.Errors} errors");
        foreach (var method in report.Methods)
            yield return Line($"  {method.Method,-13} {method.Answered,7} answered, p50 {method.P50,7:0.0} ms, p95 {method.P95,7:0.0}, p99 {method.P99,7:0.0}, max {method.Max,7:0.0}; {method.PerSecond:0.0}/s");
        foreach (var failure in report.Failures)
            yield return Line($"  {failure.Method,-13} {failure.Count,7} {failure.Status}: {failure.Example}");
        if (report.HeldBack > 0)
            yield return Line($"  {report.HeldBack} times the server's limits held a caller back, which waited as it was asked: give it more callers, or lift its limits per caller for a load test");
        if (report.Looks.Count == 0)
            yield return "the server does not tell what it uses (GetStatus)";
        else
            yield return Line($"server: {report.AllocatedMegabytesPerCall:0.00} MB allocated and {report.ProcessorMillisecondsPerCall:0.0} ms of processor a call; resident {report.Looks[0].ResidentMegabytes:0} MB at first, {report.Looks[^1].ResidentMegabytes:0} MB at last, {report.Looks.Max(look => look.ResidentMegabytes):0} MB at most");
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
