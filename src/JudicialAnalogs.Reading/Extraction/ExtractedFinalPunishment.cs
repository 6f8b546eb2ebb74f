namespace JudicialAnalogs.Reading.Extraction;

/// <summary>The punishment that is to be served: that of УК ст. 58 or 60, or of the only count.</summary>
/// <param name="Kind">As in <see cref="ExtractedPunishment"/>.</param>
/// <param name="Amount">Size in <paramref name="Unit"/>; 0 for life.</param>
/// <param name="Unit">As in <see cref="ExtractedPunishment"/>.</param>
/// <param name="Conditional">True for a conditional sentence (УК ст. 63).</param>
/// <param name="ProbationMonths">Length of probation in months; null when none is set.</param>
/// <param name="Institution">Institution of УК ст. 46(5) in the act's words; null when none is named.</param>
public sealed record ExtractedFinalPunishment(string Kind, decimal Amount, string? Unit, bool Conditional, decimal? ProbationMonths, string? Institution);
