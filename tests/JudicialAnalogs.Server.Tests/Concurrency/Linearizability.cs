using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Server.Tests.Concurrency;

/// <summary>
/// Looks for an order of the calls to one draft that agrees with time, one before another that was sent after its answer, and in which
/// <see cref="DraftLifecycle"/> gives every caller the answer it got (Wing and Gong, 1993); pairs of calls done and standing seen before are not
/// looked at twice (Lowe, 2017).
/// </summary>
internal static class Linearizability
{
    /// <summary>True when there is such an order.</summary>
    public static bool Holds(IReadOnlyList<Invocation> calls, DraftStanding start)
    {
        Assert.InRange(calls.Count, 0, 63);
        return Search(calls, 0, start, []);
    }

    /// <summary>The standing after a step, and the answer to it.</summary>
    public static (DraftStanding After, string Answer) Take(DraftStanding standing, AskedStep step)
    {
        try
        {
            var after = step switch
            {
                AskedStep.Reason => DraftLifecycle.RecordReason(standing),
                AskedStep.Finalize => DraftLifecycle.Finalize(standing, reasonToFollow: false),
                AskedStep.FinalizeReasonToFollow => DraftLifecycle.Finalize(standing, reasonToFollow: true),
                AskedStep.Withdraw => DraftLifecycle.Withdraw(standing),
                AskedStep.ReassessSharp => DraftLifecycle.Reassess(standing, reasonRequired: true),
                AskedStep.ReassessUsual => DraftLifecycle.Reassess(standing, reasonRequired: false),
                _ => standing,
            };
            return (after, Shown(after));
        }
        catch (ReasonRequiredException)
        {
            return (standing, "REASON_REQUIRED");
        }
        catch (DraftStateException)
        {
            return (standing, "DRAFT_STATE");
        }
    }

    private static bool Search(IReadOnlyList<Invocation> calls, ulong done, DraftStanding standing, HashSet<(ulong, DraftStanding)> seen)
    {
        if (done == (1ul << calls.Count) - 1)
            return true;
        if (!seen.Add((done, standing)))
            return false;
        // What was sent after another call's answer comes after that call.
        var first = Enumerable.Range(0, calls.Count).Where(i => (done & (1ul << i)) == 0).Min(i => calls[i].Returned);
        for (var i = 0; i < calls.Count; i++)
        {
            if ((done & (1ul << i)) != 0 || calls[i].Called > first)
                continue;
            var (after, answer) = Take(standing, calls[i].Step);
            if (answer == calls[i].Answer && Search(calls, done | (1ul << i), after, seen))
                return true;
        }

        return false;
    }

    private static string Shown(DraftStanding standing) =>
        standing is { State: DraftState.Finalized, ReasonOwed: true } ? nameof(V1.DraftState.FinalizedReasonToFollow) : standing.State.ToString();
}
