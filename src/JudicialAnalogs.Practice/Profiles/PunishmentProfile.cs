using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles.Internal;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>How a group was punished: every form in one denominator, nothing averaged across forms.</summary>
/// <param name="Shares">One entry a form that occurred, mildest first.</param>
/// <param name="Evidence">How many punished counts the shares are of.</param>
/// <param name="Unpunished">Counts of the group without a main punishment.</param>
/// <param name="Additional">Additional punishments.</param>
/// <param name="Appeals">What became of the acts.</param>
public sealed record PunishmentProfile(
    IReadOnlyList<PunishmentShare> Shares,
    Evidence Evidence,
    UnpunishedCounts Unpunished,
    IReadOnlyList<AdditionalShare> Additional,
    AppealProfile Appeals)
{
    /// <summary>Draws the profile of a group, every count alike, without its place in the sanctions and without higher courts' acts.</summary>
    /// <param name="group">Counts.</param>
    /// <param name="sanction">The sanction the bounds come from; null when not known.</param>
    public static PunishmentProfile Of(IReadOnlyList<DecidedCount> group, Sanction? sanction) => Of(group, LikenessWeights.Even, sanction, null, CountTable.Empty);

    /// <summary>Draws forms and sizes of a group alone, every count alike: neither additional punishments nor what became of the acts.</summary>
    /// <param name="group">Counts.</param>
    public static PunishmentProfile FormsOf(IReadOnlyList<DecidedCount> group) => new PunishmentLayout(group).Weigh(LikenessWeights.Even, null);

    /// <summary>Draws the profile of a group.</summary>
    /// <param name="group">Counts.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="sanction">The sanction the bounds come from; null when not known.</param>
    /// <param name="law">Which law each count was judged under; null to leave out where sizes lie within the sanctions.</param>
    /// <param name="table">Where acts of higher courts are looked for.</param>
    public static PunishmentProfile Of(IReadOnlyList<DecidedCount> group, LikenessWeights weights, Sanction? sanction, AppliedLaw? law, CountTable table) =>
        new PunishmentLayout(group, law, table).Weigh(weights, sanction);
}
