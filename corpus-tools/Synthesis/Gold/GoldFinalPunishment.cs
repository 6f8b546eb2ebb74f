namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>The punishment that is to be served.</summary>
internal sealed record GoldFinalPunishment(
    string Kind, decimal Amount, string Unit, bool Conditional, int? ProbationMonths, string? Institution);
