using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>How a group was punished: every form in one denominator, nothing averaged across forms.</summary>
/// <param name="Shares">One entry a form that occurred, mildest first.</param>
/// <param name="WithoutPunishment">Counts of the group without a main punishment: acquitted, released, or punished only as a whole.</param>
public sealed record PunishmentProfile(IReadOnlyList<PunishmentShare> Shares, IReadOnlyList<CountAddress> WithoutPunishment)
{
    /// <summary>Draws the profile of a group.</summary>
    /// <param name="group">Counts.</param>
    /// <param name="sanction">The sanction the bounds come from; null when not known.</param>
    public static PunishmentProfile Of(IReadOnlyList<DecidedCount> group, Sanction? sanction)
    {
        var punished = group.Where(count => count.Punishment is not null).ToList();
        var shares = punished
            .GroupBy(count => PunishmentForms.Of(count.Punishment))
            .OrderBy(form => form.Key)
            .Select(form => new PunishmentShare(
                form.Key,
                [.. form.Select(count => count.Address)],
                (double)form.Count() / punished.Count,
                SizesOf(form),
                sanction?.Of(form.First().Punishment!.Kind)));
        return new PunishmentProfile([.. shares], [.. group.Where(count => count.Punishment is null).Select(count => count.Address)]);
    }

    private static SizeDistribution SizesOf(IEnumerable<DecidedCount> counts)
    {
        var byUnit = counts.GroupBy(count => count.Punishment!.Unit).OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key).First();
        return new SizeDistribution(byUnit.Key, [.. byUnit.Select(count => count.Punishment!.Amount).Order()]);
    }
}
