using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Cases;

/// <summary>What became of acts: what their own source tells, and what acts of higher courts in the archive did with them.</summary>
internal sealed class ActInstances(Engine engine, ReviewReader reviews)
{
    /// <summary>An act's state, the reviews of it, the earliest first, and the act that it itself reviews; empty where none is known.</summary>
    public async Task<(AppealOutcome State, IReadOnlyList<V1.ActReview> Reviews, string Reviewed)> OfAsync(CourtAct act, CancellationToken cancellationToken)
    {
        var table = engine.Counts.Table;
        var known = table.Instances.ReviewsOf(act.Id);
        var read = await reviews.ReadAsync(known, cancellationToken);
        return (
            table.UnitOf(act.Id)?.AppealOutcome ?? act.AppealOutcome,
            [.. known.Where(review => read.ContainsKey(review.ActId)).Select(review => read[review.ActId])],
            table.Instances.JudgmentOf(act.Id) ?? "");
    }
}
