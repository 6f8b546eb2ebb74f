using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The limits of a kind for a minor (УК ст. 81(3)–(7)).</summary>
/// <param name="Minimum">Smallest size; null where the article names none.</param>
/// <param name="Maximum">Largest size.</param>
/// <param name="Unit">Unit of both.</param>
/// <param name="Part">Part of УК ст. 81.</param>
internal sealed record MinorsTable(decimal? Minimum, decimal Maximum, PunishmentUnit Unit, string Part)
{
    /// <summary>Months a minor may be given for aggravated murder and acts of terror (УК ст. 81(7)).</summary>
    public const decimal AggravatedMurder = 144;

    /// <summary>Largest size for a minor in this case: twelve years for aggravated murder and acts of terror (УК ст. 81(7)).</summary>
    public static decimal Ceiling(LawfulnessCase facts, MinorsTable table) =>
        facts.Punishment.Kind == PunishmentKind.Imprisonment && facts.Traits?.AggravatedMurderOrTerror == true ? AggravatedMurder : table.Maximum;

    /// <summary>The limits of a kind; null for one that minors are never given.</summary>
    public static MinorsTable? Of(PunishmentKind kind) => kind switch
    {
        PunishmentKind.Fine => new(5, 100, PunishmentUnit.MonthlyIndices, "3"),
        PunishmentKind.CorrectiveWorks => new(5, 100, PunishmentUnit.MonthlyIndices, "4"),
        PunishmentKind.CommunityService => new(10, 75, PunishmentUnit.Hours, "5"),
        PunishmentKind.RestrictionOfLiberty => new(null, 24, PunishmentUnit.Months, "6"),
        PunishmentKind.Imprisonment => new(null, 120, PunishmentUnit.Months, "7"),
        _ => null,
    };
}
