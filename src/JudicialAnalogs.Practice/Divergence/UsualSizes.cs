using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Sizes that practice used for like cases in the draft's form, in the court's own unit.</summary>
/// <param name="Low">A tenth of like cases lie below.</param>
/// <param name="Middle">Half of them.</param>
/// <param name="High">Nine tenths.</param>
/// <param name="Unit">Unit.</param>
public sealed record UsualSizes(decimal Low, decimal Middle, decimal High, PunishmentUnit Unit);
