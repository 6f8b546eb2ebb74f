using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Drafts;

/// <summary>
/// The only place that decides which step a draft may take. It never forbids a ruling: a reason of one line, or a reason to follow,
/// always opens the way.
/// </summary>
public static class DraftLifecycle
{
    /// <summary>Standing of a draft just assessed.</summary>
    /// <param name="reasonRequired">True when it is outside the law or sharply far from practice.</param>
    public static DraftStanding Begin(bool reasonRequired) =>
        new(reasonRequired ? DraftState.ReasonRequired : DraftState.Assessed, ReasonOwed: false);

    /// <summary>Standing after a changed draft was assessed anew: reasons given for the earlier text no longer answer for it.</summary>
    /// <exception cref="DraftStateException">The draft is finalised or withdrawn.</exception>
    public static DraftStanding Reassess(DraftStanding standing, bool reasonRequired) =>
        IsOpen(standing) ? Begin(reasonRequired) : throw new DraftStateException(standing.State, DraftStep.Reassess);

    /// <summary>Standing after a reason: also one nobody asked for, a further one, or the one that was to follow.</summary>
    /// <exception cref="DraftStateException">The draft is withdrawn, or finalised and owes no reason.</exception>
    public static DraftStanding RecordReason(DraftStanding standing) => standing switch
    {
        { State: DraftState.Finalized, ReasonOwed: true } => standing with { ReasonOwed = false },
        _ when IsOpen(standing) => new DraftStanding(DraftState.ReasonRecorded, ReasonOwed: false),
        _ => throw new DraftStateException(standing.State, DraftStep.RecordReason),
    };

    /// <summary>Standing after finalising.</summary>
    /// <param name="standing">Standing before.</param>
    /// <param name="reasonToFollow">True to finalise a draft that needs a reason before the reason is written; without effect on others.</param>
    /// <exception cref="ReasonRequiredException">A reason is required, none is recorded, and none is promised.</exception>
    /// <exception cref="DraftStateException">The draft is finalised or withdrawn.</exception>
    public static DraftStanding Finalize(DraftStanding standing, bool reasonToFollow) => standing.State switch
    {
        DraftState.Assessed or DraftState.ReasonRecorded => new DraftStanding(DraftState.Finalized, ReasonOwed: false),
        DraftState.ReasonRequired when reasonToFollow => new DraftStanding(DraftState.Finalized, ReasonOwed: true),
        DraftState.ReasonRequired => throw new ReasonRequiredException(),
        _ => throw new DraftStateException(standing.State, reasonToFollow ? DraftStep.FinalizeReasonToFollow : DraftStep.Finalize),
    };

    /// <summary>Standing after the judge gave the draft up.</summary>
    /// <exception cref="DraftStateException">The draft is finalised or withdrawn.</exception>
    public static DraftStanding Withdraw(DraftStanding standing) =>
        IsOpen(standing) ? new DraftStanding(DraftState.Withdrawn, ReasonOwed: false) : throw new DraftStateException(standing.State, DraftStep.Withdraw);

    private static bool IsOpen(DraftStanding standing) =>
        standing.State is DraftState.Assessed or DraftState.ReasonRequired or DraftState.ReasonRecorded;
}
