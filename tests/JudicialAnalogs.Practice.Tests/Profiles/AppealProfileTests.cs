using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class AppealProfileTests
{
    [Fact]
    public void Every_outcome_is_stated_also_those_not_known()
    {
        var profile = Of([MadeUpCount.Of("a") with { AppealOutcome = AppealOutcome.Upheld }, MadeUpCount.Of("b"), MadeUpCount.Of("c")], []);

        Assert.Equal(
            [(AppealOutcome.Unspecified, 2), (AppealOutcome.NotAppealed, 0), (AppealOutcome.Upheld, 1), (AppealOutcome.Changed, 0), (AppealOutcome.Cancelled, 0)],
            profile.Shares.Select(share => (share.Outcome, share.Counts.Count)));
        Assert.Equal(1, profile.Shares.Sum(share => share.Share), 10);
    }

    [Fact]
    public void A_punishment_that_a_higher_court_changed_stands_beside_what_it_became()
    {
        var first = MadeUpCount.Of("first", MadeUpCount.Months(48));
        var appeal = MadeUpCount.Of("appeal", MadeUpCount.Months(36)) with { Kind = ActKind.Appeal, CaseNumber = first.CaseNumber, DecidedOn = first.DecidedOn!.Value.AddDays(60) };

        var changed = Assert.Single(Of([first], [appeal]).Changed);

        Assert.Equal((first.Address, appeal.Address, -1), (changed.Count, changed.Higher, Math.Sign(changed.Direction)));
        Assert.Equal(1, Math.Sign(Assert.Single(Of([first], [appeal with { Punishment = MadeUpCount.Months(60) }]).Changed).Direction));
        Assert.Equal(-1, Math.Sign(Assert.Single(Of([first], [appeal with { Punishment = MadeUpCount.Months(60) with { Conditional = true } }]).Changed).Direction));
    }

    [Fact]
    public void A_punishment_left_as_it_was_and_a_count_that_cannot_be_recognised_are_no_change()
    {
        var first = MadeUpCount.Of("first", MadeUpCount.Months(48));
        var appeal = MadeUpCount.Of("appeal", MadeUpCount.Months(48)) with { Kind = ActKind.Appeal, CaseNumber = first.CaseNumber, DecidedOn = first.DecidedOn!.Value.AddDays(60) };

        Assert.Empty(Of([first], [appeal]).Changed);
        Assert.Empty(Of([first], [appeal with { Punishment = MadeUpCount.Months(12), Address = new CountAddress("appeal", 1, 0) }]).Changed);
        Assert.Empty(Of([first], [appeal with { Punishment = MadeUpCount.Months(12), DecidedOn = first.DecidedOn }]).Changed);
    }

    private static AppealProfile Of(DecidedCount[] group, DecidedCount[] appeals) => AppealProfile.Of(group, MadeUpCount.Table([.. group, .. appeals]));
}
