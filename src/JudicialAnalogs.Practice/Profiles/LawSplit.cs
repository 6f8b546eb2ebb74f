using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>The group cut at the newest change of the sanction: practice under another law is another practice.</summary>
/// <param name="Change">The change.</param>
/// <param name="Before">Punishments under the law before it.</param>
/// <param name="After">Punishments under the law since.</param>
/// <param name="CountsBefore">Counts of <paramref name="Before"/>, punished or not.</param>
/// <param name="CountsAfter">Counts of <paramref name="After"/>.</param>
public sealed record LawSplit(
    SanctionChange Change,
    PunishmentProfile Before,
    PunishmentProfile After,
    IReadOnlyList<DecidedCount> CountsBefore,
    IReadOnlyList<DecidedCount> CountsAfter)
{
    /// <summary>Cuts a group; null when no change is known or all of it lies on one side.</summary>
    /// <param name="group">Counts with their weights.</param>
    /// <param name="found">What is found in the case: whose sanction is meant.</param>
    /// <param name="until">Day of the case.</param>
    /// <param name="law">Which law each count was judged under.</param>
    /// <param name="table">Where acts of higher courts are looked for.</param>
    public static LawSplit? Of(IReadOnlyList<WeightedCount> group, Qualification? found, DateOnly until, AppliedLaw law, CountTable table)
    {
        if (found?.References.First() is not { } offence || law.LastChange(offence, until) is not { } change)
            return null;
        var sides = group.ToLookup(count => IsSince(count.Decided, offence, change.Day, law));
        List<WeightedCount> before = [.. sides[false]], after = [.. sides[true]];
        if (before.Count == 0 || after.Count == 0)
            return null;
        return new LawSplit(
            change,
            PunishmentProfile.Of(before, change.Before?.Sanction, law, table),
            PunishmentProfile.Of(after, change.After, law, table),
            before.ConvertAll(count => count.Decided),
            after.ConvertAll(count => count.Decided));
    }

    // A milder law reaches back (УК ст. 6), so an offence before the change may have been judged by the law since. Without a day of the offence the day of the act decides.
    private static bool IsSince(DecidedCount count, NormRef offence, DateOnly day, AppliedLaw law)
    {
        var own = count.Facts.Found is { } found && found.PartReference == NormRef.Of(offence.Act, offence.Article, offence.Part);
        if (own && count.Facts.OffenceDate is not null && law.Of(count) is { Sanction: not null, CertainFrom: { } from })
            return from >= day;
        return (count.Facts.OffenceDate ?? count.DecidedOn) >= day;
    }
}
