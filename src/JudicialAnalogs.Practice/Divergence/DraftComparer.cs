using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Internal;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Compares a draft with practice, aspect by aspect on the same state of the archive, and, apart from that, with the law.
/// </summary>
/// <param name="practice">Reads practice.</param>
/// <param name="punishments">Tests the punishment against practice.</param>
/// <param name="neighbours">Finds decisions alike in facts.</param>
/// <param name="calibration">What comparisons by facts are calibrated on.</param>
/// <param name="facts">Tests qualification and discussion against decisions alike in facts.</param>
/// <param name="law">Puts the draft before the rules of the law.</param>
public sealed class DraftComparer(
    PracticeReader practice,
    PunishmentDivergenceTest punishments,
    NeighbourFinder neighbours,
    FactsCalibrationFollower calibration,
    FactsDivergenceTest facts,
    LawfulnessCases law)
{
    /// <summary>Compares.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public async Task<DraftComparison> CompareAsync(DraftRuling draft, CancellationToken cancellationToken)
    {
        using var span = PracticeTrace.Step("draft");
        var query = draft.Query;
        var answer = await practice.ReadAsync(query, explain: false, cancellationToken);
        var learned = calibration.Calibration;
        var among = draft.Claim is null ? CasesAlike.Criminal : CasesAlike.Claims;
        var alike = await neighbours.FindAsync(draft.Facts, among, query.DecidedOn, query.CaseNumber, null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Compared(draft, answer, learned, alike, cancellationToken) with { FactsCalibrationVersion = learned.Version };
    }

    private DraftComparison Compared(DraftRuling draft, PracticeAnswer answer, FactsCalibration learned, IReadOnlyList<AlikeAct> alike, CancellationToken cancellationToken)
    {
        using var span = PracticeTrace.Step("divergence");
        var query = draft.Query;
        if (draft.Claim is { } claim)
        {
            var compared = facts.Assess(learned, alike, answer.Table.Claims, claim, draft.Facts.Length, draft.Read);
            return new DraftComparison(query, null, answer, null, null, null, compared, [], []);
        }

        var (qualification, discussion) = facts.Assess(learned, Neighbour.Of(alike, answer.Table), FoundOutcome.Of(query.Count.Found), draft.Facts.Length, draft.Read);
        cancellationToken.ThrowIfCancellationRequested();
        if (draft.Punishment is not { } punishment)
            return new DraftComparison(query, null, answer, null, qualification, discussion, null, [], []);
        var divergence = punishments.Assess(answer.Calibration, answer.Table, query.Count, punishment, query.DecidedOn);
        // What is no finding as things are is not asked about once more for each circumstance.
        var counterfactuals = CounterfactualOrder.Of(CounterfactualGroups.Of(query, answer.Table), LevelUnder);
        cancellationToken.ThrowIfCancellationRequested();
        return new DraftComparison(
            query,
            punishment,
            answer,
            divergence,
            qualification,
            discussion,
            null,
            counterfactuals,
            law.Check(query.Count, punishment, query.DecidedOn));

        DivergenceLevel? LevelUnder(Circumstance circumstance)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return divergence.Level is DivergenceLevel.Notice or DivergenceLevel.Sharp
                ? punishments.LevelOf(answer.Calibration, circumstance.AppliedTo(query.Count), punishment, query.DecidedOn)
                : null;
        }
    }
}
