namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>What one rule said of one untouched decision of the test years.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Flagged">True when it was flagged.</param>
/// <param name="Abstained">True when the rule did not judge it.</param>
internal readonly record struct FlagRow(Decision Decision, bool Flagged, bool Abstained);
