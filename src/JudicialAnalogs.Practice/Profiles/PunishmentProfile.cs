using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;

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
    public static PunishmentProfile Of(IReadOnlyList<DecidedCount> group, Sanction? sanction) =>
        Of(LikenessWeights.Even.Weigh(group), sanction, null, CountTable.Empty);

    /// <summary>Draws the profile of a group.</summary>
    /// <param name="group">Counts with their weights.</param>
    /// <param name="sanction">The sanction the bounds come from; null when not known.</param>
    /// <param name="law">Which law each count was judged under; null to leave out where sizes lie within the sanctions.</param>
    /// <param name="table">Where acts of higher courts are looked for.</param>
    public static PunishmentProfile Of(IReadOnlyList<WeightedCount> group, Sanction? sanction, AppliedLaw? law, CountTable table)
    {
        var punished = group.Where(count => count.Decided.Punishment is not null).ToList();
        var total = punished.Sum(count => count.Weight);
        var shares = punished
            .GroupBy(count => PunishmentForms.Of(count.Decided.Punishment))
            .OrderBy(form => form.Key)
            .Select(form => ShareOf(form.Key, [.. form], punished.Count, total, sanction, law));
        return new PunishmentProfile(
            [.. shares],
            Evidence.Of(punished.Select(count => count.Weight)),
            UnpunishedCounts.Of(group.Select(count => count.Decided)),
            AdditionalShare.Of(punished),
            AppealProfile.Of(group, table));
    }

    private static PunishmentShare ShareOf(PunishmentForm form, List<WeightedCount> counts, int size, double total, Sanction? sanction, AppliedLaw? law)
    {
        var sizes = SizesOf(counts);
        return new PunishmentShare(
            form,
            [.. counts.Select(count => count.Decided.Address)],
            (double)counts.Count / size,
            counts.Sum(count => count.Weight) / total,
            Evidence.Of(counts.Select(count => count.Weight)),
            sizes,
            sanction is null || sizes.Count == 0 ? null : BoundsOf(sanction, counts[0].Decided.Punishment!.Kind, sizes[0].Unit),
            sizes.Count == 0 || law is null ? null : SanctionPlace.Of(counts, law),
            form == PunishmentForm.ConditionalImprisonment ? ProbationOf(counts) : null);
    }

    private static List<SizeDistribution> SizesOf(List<WeightedCount> counts) =>
    [
        .. counts
            .Where(count => count.Decided.Punishment!.Unit != PunishmentUnit.Unspecified)
            .GroupBy(count => count.Decided.Punishment!.Unit)
            .OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key)
            .Select(unit => SizeDistribution.Of(unit.Key, unit.Select(count => (count.Decided.Punishment!.Amount, count.Weight, count.Decided.Address)))),
    ];

    // A sanction may offer a kind in two units: a fine in monthly indices or in multiples of the bribe.
    private static SanctionAlternative? BoundsOf(Sanction sanction, PunishmentKind kind, PunishmentUnit unit) =>
        sanction.Alternatives.FirstOrDefault(offered => offered.Kind == kind && offered.Unit == unit) ?? sanction.Of(kind);

    private static SizeDistribution? ProbationOf(List<WeightedCount> counts)
    {
        var lengths = counts.Where(count => count.Decided.ProbationMonths is > 0).Select(count => (count.Decided.ProbationMonths!.Value, count.Weight, count.Decided.Address)).ToList();
        return lengths.Count == 0 ? null : SizeDistribution.Of(PunishmentUnit.Months, lengths);
    }
}
