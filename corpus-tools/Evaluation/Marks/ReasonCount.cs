namespace JudicialAnalogs.CorpusTools.Evaluation.Marks;

/// <summary>How often a reason was given.</summary>
/// <param name="Reason">The reason; "none given" where there was none.</param>
/// <param name="Marks">Marks that stand with it.</param>
/// <param name="Share">Their share of all marks that stand; null below five.</param>
internal sealed record ReasonCount(string Reason, int Marks, double? Share);
