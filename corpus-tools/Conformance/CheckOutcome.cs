namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>How a check went.</summary>
/// <param name="Name">Name of the check.</param>
/// <param name="Demand">What the contract demands.</param>
/// <param name="Result">Passed, Failed or Skipped.</param>
/// <param name="Why">What was seen, or why it could not be seen.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record CheckOutcome(string Name, string Demand, CheckResult Result, string Why, double Milliseconds);
