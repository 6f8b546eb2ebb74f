using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles.Internal;

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
    /// <param name="group">Counts.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="found">What is found in the case: whose sanction is meant.</param>
    /// <param name="until">Day of the case.</param>
    /// <param name="law">Which law each count was judged under.</param>
    /// <param name="table">Where acts of higher courts are looked for.</param>
    public static LawSplit? Of(IReadOnlyList<DecidedCount> group, LikenessWeights weights, Qualification? found, DateOnly until, AppliedLaw law, CountTable table) =>
        found?.References.First() is { } offence && law.LastChange(offence, until) is { } change ? SplitLayout.Of(group, offence, change, law, table)?.Weigh(weights) : null;
}
