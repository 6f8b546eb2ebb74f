using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Tests.Drafts;

public sealed class DraftLifecycleTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260_302, 7);

    [Theory]
    [InlineData(false, DraftState.Assessed)]
    [InlineData(true, DraftState.ReasonRequired)]
    public void A_draft_begins_with_or_without_need_of_a_reason(bool needed, DraftState state) =>
        Assert.Equal(new DraftStanding(state, false), DraftLifecycle.Begin(needed));

    [Theory]
    [InlineData(DraftState.Assessed)]
    [InlineData(DraftState.ReasonRecorded)]
    public void A_draft_that_needs_nothing_more_is_finalised(DraftState state) =>
        Assert.Equal(new DraftStanding(DraftState.Finalized, false), DraftLifecycle.Finalize(new DraftStanding(state, false), reasonToFollow: false));

    [Fact]
    public void A_needed_reason_is_asked_for_and_never_forbids_the_ruling()
    {
        var needed = DraftLifecycle.Begin(reasonRequired: true);

        Assert.Throws<ReasonRequiredException>(() => DraftLifecycle.Finalize(needed, reasonToFollow: false));
        Assert.Equal(new DraftStanding(DraftState.Finalized, true), DraftLifecycle.Finalize(needed, reasonToFollow: true));
        Assert.Equal(new DraftStanding(DraftState.Finalized, false), DraftLifecycle.Finalize(DraftLifecycle.RecordReason(needed), reasonToFollow: false));
    }

    [Fact]
    public void A_promise_of_a_reason_nobody_asked_for_owes_nothing() =>
        Assert.False(DraftLifecycle.Finalize(DraftLifecycle.Begin(reasonRequired: false), reasonToFollow: true).ReasonOwed);

    [Theory]
    [InlineData(DraftState.Finalized)]
    [InlineData(DraftState.Withdrawn)]
    public void A_closed_draft_takes_no_step(DraftState state)
    {
        var closed = new DraftStanding(state, false);

        Assert.Throws<DraftStateException>(() => DraftLifecycle.Reassess(closed, reasonRequired: false));
        Assert.Throws<DraftStateException>(() => DraftLifecycle.RecordReason(closed));
        Assert.Throws<DraftStateException>(() => DraftLifecycle.Finalize(closed, reasonToFollow: true));
        Assert.Throws<DraftStateException>(() => DraftLifecycle.Withdraw(closed));
    }

    [Fact]
    public void Whatever_the_steps_a_final_draft_that_needed_a_reason_has_one_or_owes_one()
    {
        var steps = Gen.Choose(0, 5).ListOf().ToArbitrary();

        Prop.ForAll(steps, list =>
        {
            var standing = DraftLifecycle.Begin(reasonRequired: true);
            var (needed, given) = (true, false);
            foreach (var step in list)
            {
                try
                {
                    (standing, needed, given) = step switch
                    {
                        0 => (DraftLifecycle.Reassess(standing, true), true, false),
                        1 => (DraftLifecycle.Reassess(standing, false), false, false),
                        2 => (DraftLifecycle.RecordReason(standing), needed, true),
                        3 => (DraftLifecycle.Finalize(standing, false), needed, given),
                        4 => (DraftLifecycle.Finalize(standing, true), needed, given),
                        _ => (DraftLifecycle.Withdraw(standing), needed, given),
                    };
                }
                catch (RecordsException)
                {
                    // A refused step changes nothing.
                }
            }

            return standing.State != DraftState.Finalized || !needed || given || standing.ReasonOwed;
        }).Check(Repeatable);
    }
}
