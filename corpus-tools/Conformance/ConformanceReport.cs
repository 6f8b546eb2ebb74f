namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>What all checks gave.</summary>
/// <param name="Passed">Checks that passed.</param>
/// <param name="Failed">Checks that failed.</param>
/// <param name="Skipped">Checks that could not be made.</param>
/// <param name="Withdrawn">Drafts that the checks made and withdrew.</param>
/// <param name="Decided">Drafts that they decided: these stay.</param>
/// <param name="Left">Drafts that could not be withdrawn, each with why.</param>
/// <param name="Checks">The checks in order.</param>
internal sealed record ConformanceReport(
    int Passed, int Failed, int Skipped, IReadOnlyList<string> Withdrawn, IReadOnlyList<string> Decided, IReadOnlyList<string> Left, IReadOnlyList<CheckOutcome> Checks)
{
    /// <summary>Counts the outcomes.</summary>
    public static ConformanceReport Of(IReadOnlyList<CheckOutcome> outcomes, ServerUnderTest server)
    {
        int CountOf(CheckResult result) => outcomes.Count(outcome => outcome.Result == result);
        return new(CountOf(CheckResult.Passed), CountOf(CheckResult.Failed), CountOf(CheckResult.Skipped), server.Withdrawn, server.Decided, server.Left, outcomes);
    }
}
