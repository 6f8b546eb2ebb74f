using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>A group cut at a change of a sanction, both sides laid out once for all questions.</summary>
internal sealed class SplitLayout
{
    private readonly SanctionChange _change;
    private readonly List<DecidedCount> _before;
    private readonly List<DecidedCount> _after;
    private readonly PunishmentLayout _layoutBefore;
    private readonly PunishmentLayout _layoutAfter;

    private SplitLayout(SanctionChange change, List<DecidedCount> before, List<DecidedCount> after, AppliedLaw law, CountTable table)
    {
        (_change, _before, _after) = (change, before, after);
        (_layoutBefore, _layoutAfter) = (new PunishmentLayout(before, law, table), new PunishmentLayout(after, law, table));
    }

    /// <summary>Cuts a group; null when all of it lies on one side.</summary>
    public static SplitLayout? Of(IReadOnlyList<DecidedCount> group, NormRef offence, SanctionChange change, AppliedLaw law, CountTable table)
    {
        List<DecidedCount> before = [], after = [];
        foreach (var count in group)
            (IsSince(count, offence, change.Day, law) ? after : before).Add(count);
        return before.Count == 0 || after.Count == 0 ? null : new SplitLayout(change, before, after, law, table);
    }

    public LawSplit Weigh(LikenessWeights weights) => new(
        _change, _layoutBefore.Weigh(weights, _change.Before?.Sanction), _layoutAfter.Weigh(weights, _change.After), _before, _after);

    // A milder law reaches back (УК ст. 6), so an offence before the change may have been judged by the law since. Without a day of the offence the day of the act decides.
    private static bool IsSince(DecidedCount count, NormRef offence, DateOnly day, AppliedLaw law)
    {
        var own = count.Facts.Found is { } found && found.Article == offence.Article && found.Part == offence.Part;
        if (own && count.Facts.OffenceDate is not null && law.Of(count) is { Sanction: not null, CertainFrom: { } from })
            return from >= day;
        return (count.Facts.OffenceDate ?? count.DecidedOn) >= day;
    }
}
