using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Sanctions;

/// <summary>An additional punishment a sanction names.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Obligatory">False for «или без такового», «немесе онсыз».</param>
/// <param name="MinimumMonths">Shortest length in months; null when none is named.</param>
/// <param name="MaximumMonths">Longest length in months; null when none is named or it may last for life.</param>
/// <param name="ForLife">True for «пожизненным лишением права», and where the range ends with a prohibition for life.</param>
public sealed record AdditionalRange(
    AdditionalPunishmentKind Kind, bool Obligatory, decimal? MinimumMonths, decimal? MaximumMonths, bool ForLife);
