using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>How long an additional punishment may last by the sanction that names it.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="MinimumMonths">Shortest length in months; null when the sanction names none.</param>
/// <param name="MaximumMonths">Longest length in months; null when the sanction names none or it may last for life.</param>
/// <param name="ForLife">True when the sanction names it for life, alone or as the end of a range.</param>
public sealed record AdditionalTerm(AdditionalPunishmentKind Kind, decimal? MinimumMonths, decimal? MaximumMonths, bool ForLife);
