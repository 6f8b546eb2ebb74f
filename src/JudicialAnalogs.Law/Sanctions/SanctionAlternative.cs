using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>One main punishment that a sanction offers.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Minimum">Smallest size in <paramref name="Unit"/> the sanction names; null when only the General Part's minimum applies.</param>
/// <param name="Maximum">Largest size; null for life.</param>
/// <param name="Unit">Unit of both.</param>
public sealed record SanctionAlternative(PunishmentKind Kind, decimal? Minimum, decimal? Maximum, PunishmentUnit Unit);
