namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>Outcomes as lines to read.</summary>
internal static class ConformanceLines
{
    /// <summary>One check; what is demanded is said where it was not seen.</summary>
    public static IEnumerable<string> Of(CheckOutcome outcome)
    {
        var word = outcome.Result switch { CheckResult.Passed => "passed ", CheckResult.Failed => "FAILED ", _ => "skipped" };
        yield return $"{word}  {outcome.Name,-34} {outcome.Why}";
        if (outcome.Result != CheckResult.Passed)
            yield return $"         demanded: {outcome.Demand}";
    }

    /// <summary>All of them, and what stays on the server.</summary>
    public static IEnumerable<string> Of(ConformanceReport report)
    {
        yield return $"{report.Checks.Count} checks: {report.Passed} passed, {report.Failed} failed, {report.Skipped} skipped";
        if (report.Withdrawn.Count > 0)
            yield return $"drafts made and withdrawn: {string.Join(", ", report.Withdrawn)}";
        if (report.Decided.Count > 0)
            yield return $"draft decided, which stays (purpose \"conformance\"): {string.Join(", ", report.Decided)}";
        if (report.Left.Count > 0)
            yield return $"drafts that could not be withdrawn, withdraw them by hand: {string.Join(", ", report.Left)}";
    }
}
