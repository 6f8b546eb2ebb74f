using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>What became of the group's acts later.</summary>
/// <param name="Shares">Every outcome, also those that did not occur, in the order of the enumeration.</param>
/// <param name="Changed">Punishments that higher courts changed, where their acts were taken in too.</param>
public sealed record AppealProfile(IReadOnlyList<AppealShare> Shares, IReadOnlyList<ChangedPunishment> Changed)
{
    /// <summary>Draws the profile.</summary>
    /// <param name="group">Counts.</param>
    /// <param name="table">Where acts of higher courts are looked for.</param>
    public static AppealProfile Of(IReadOnlyList<DecidedCount> group, CountTable table)
    {
        var outcomes = group.ToLookup(count => count.AppealOutcome, count => count.Address);
        return new AppealProfile(
            [.. Enum.GetValues<AppealOutcome>().Select(outcome => new AppealShare(outcome, [.. outcomes[outcome]], group.Count == 0 ? 0 : (double)outcomes[outcome].Count() / group.Count))],
            [.. group.Select(count => ChangeOf(count, table)).OfType<ChangedPunishment>()]);
    }

    // Pseudonyms differ from act to act, so a count is recognised only where the higher court judged one that it can be.
    private static ChangedPunishment? ChangeOf(DecidedCount count, CountTable table)
    {
        if (count.Kind == ActKind.Appeal || count.Punishment is not { } before)
            return null;
        var reviews = table.Instances.ReviewsOf(count.Address.ActId).SelectMany(review => table.OfAct(review.ActId));
        var later = (count.CaseNumber.Length == 0 ? reviews : reviews.Union(table.AppealsOf(count.CaseNumber)))
            .Where(higher => higher.DecidedOn > count.DecidedOn && higher.Punishment is not null && Same(higher, count))
            .GroupBy(higher => higher.Address.ActId)
            .OrderByDescending(act => act.First().DecidedOn)
            .FirstOrDefault()?.ToList();
        if (later is not [var only] || only.Punishment == before)
            return null;
        return new ChangedPunishment(count.Address, before, only.Address, only.Punishment!, Compare(only.Punishment!, before));
    }

    private static bool Same(DecidedCount higher, DecidedCount count) =>
        count.Facts.Found is { } found && (higher.Facts.Found?.Article == found.Article || higher.Facts.Charged?.Article == found.Article)
        && higher.Address.Defendant == count.Address.Defendant;

    private static int Compare(Punishment after, Punishment before)
    {
        var byForm = PunishmentForms.Of(after).CompareTo(PunishmentForms.Of(before));
        if (byForm != 0)
            return Math.Sign(byForm);
        if (after.Unit == before.Unit)
            return after.Amount.CompareTo(before.Amount);
        return after.EquivalentDays is { } now && before.EquivalentDays is { } then ? now.CompareTo(then) : 0;
    }
}
