using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The range that the General Part gives a kind of punishment (УК ст. 41–46).</summary>
/// <param name="Minimum">Smallest size.</param>
/// <param name="Maximum">Largest size.</param>
/// <param name="Unit">Unit of both.</param>
internal sealed record GeneralPartLimits(decimal Minimum, decimal Maximum, PunishmentUnit Unit)
{
    private const decimal HalfYear = 6;

    /// <summary>The range of a kind for a category and form of guilt; null where the General Part gives the kind none.</summary>
    public static GeneralPartLimits? Of(PunishmentKind kind, OffenceCategory category, bool careless) => (kind, category) switch
    {
        (PunishmentKind.Fine or PunishmentKind.CorrectiveWorks, OffenceCategory.Misdemeanour) => new(20, 200, PunishmentUnit.MonthlyIndices),
        (PunishmentKind.Fine or PunishmentKind.CorrectiveWorks, _) => new(200, 10_000, PunishmentUnit.MonthlyIndices),
        (PunishmentKind.CommunityService, OffenceCategory.Misdemeanour) => new(20, 200, PunishmentUnit.Hours),
        (PunishmentKind.CommunityService, _) => new(200, 1_200, PunishmentUnit.Hours),
        (PunishmentKind.Arrest, _) => new(10, 50, PunishmentUnit.Days),
        (PunishmentKind.RestrictionOfLiberty, _) => new(HalfYear, 84, PunishmentUnit.Months),
        (PunishmentKind.Imprisonment, _) when careless => new(HalfYear, 120, PunishmentUnit.Months),
        (PunishmentKind.Imprisonment, OffenceCategory.EspeciallyGrave) => new(HalfYear, 240, PunishmentUnit.Months),
        (PunishmentKind.Imprisonment, _) => new(HalfYear, 180, PunishmentUnit.Months),
        _ => null,
    };
}
