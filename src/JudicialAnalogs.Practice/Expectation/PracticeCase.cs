namespace JudicialAnalogs.Practice.Expectation;

/// <summary>A case as the divergence core takes it.</summary>
/// <param name="Codes">Its circumstances, coded.</param>
/// <param name="Strata">Keys of its strata, finest first.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Case">Case it belongs to, so that defendants tried together are known; null when not known.</param>
public readonly record struct PracticeCase(ushort[] Codes, IReadOnlyList<string> Strata, Outcome Outcome, string? Case = null);
