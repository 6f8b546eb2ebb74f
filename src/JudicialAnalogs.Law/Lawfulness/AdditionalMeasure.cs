using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>An additional punishment of a count, as the rules look at it (УК ст. 40(3)).</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Months">Length in months; null when it has none, lasts for life, or is not known.</param>
/// <param name="ForLife">True for a prohibition for life (УК ст. 50(2)).</param>
public sealed record AdditionalMeasure(AdditionalPunishmentKind Kind, decimal? Months = null, bool ForLife = false);
