using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Tests a draft's qualification and its discussion against decisions alike in facts. The punishment takes no part in either.</summary>
/// <param name="options">Levels.</param>
public sealed class FactsDivergenceTest(DivergenceOptions options)
{
    /// <summary>
    /// Largest probability of a qualification that can be called sharp: one that one case in ten like it was found under asks for no reason,
    /// however usual another may be.
    /// </summary>
    public const double LargestSharpProbability = 0.10;

    /// <summary>Smallest distance of the awarded share from the middle one of decisions alike that can be called sharp, as a share of the claim.</summary>
    public const double SmallestSharpAward = 0.10;

    // Below five cases no figure is shown, and none is compared.
    private const int FewestAlike = 5;

    private readonly AspectTest _test = new(options);

    /// <summary>Compares a draft.</summary>
    /// <param name="calibration">What was learned.</param>
    /// <param name="neighbours">The draft's neighbours, most alike first.</param>
    /// <param name="outcome">What it finds.</param>
    /// <param name="factsLength">Length of the facts its neighbours were found by, in UTF-16 code units.</param>
    /// <param name="discussed">The draft as it was read, for what it discusses; null when it came without a text.</param>
    public (QualificationDivergence Qualification, DiscussionDivergence Discussion) Assess(
        FactsCalibration calibration, IReadOnlyList<Neighbour> neighbours, FoundOutcome outcome, int factsLength, DecidedUnit? discussed)
    {
        var comparison = new FactsComparison(neighbours, outcome, calibration.Prior, isDraft: true);
        var discussion = Discussion(calibration.Discussions, calibration.BriefestFacts, comparison.Chances.Groups(), comparison.Alike, comparison.Usual, factsLength, discussed);
        return (Qualification(calibration, comparison, factsLength), discussion);
    }

    /// <summary>Compares a draft in a civil or administrative case: outcome, award and discussion.</summary>
    /// <param name="calibration">What was learned.</param>
    /// <param name="alike">Acts alike in facts, most alike first.</param>
    /// <param name="table">Decided claims.</param>
    /// <param name="draft">What is claimed and what the draft decides.</param>
    /// <param name="factsLength">As above.</param>
    /// <param name="discussed">As above.</param>
    public ClaimDivergence Assess(
        FactsCalibration calibration, IReadOnlyList<AlikeAct> alike, ClaimTable table, DraftClaim draft, int factsLength, DecidedUnit? discussed)
    {
        var comparison = new ClaimComparison(alike, table, calibration.Claims.Prior, draft, isDraft: true);
        var (chances, groups, learned) = (comparison.Chances, comparison.Groups, calibration.Claims);
        var outcomeWhyNot = WhyNot(learned.Outcomes, learned.BriefestFacts, factsLength, chances.EffectiveSize >= FewestAlike);
        var outcome = outcomeWhyNot == Abstention.None
            ? _test.Of(learned.Outcomes, groups, -Math.Log(chances.Tail(draft.Outcome)), chances.Of(draft.Outcome) <= LargestSharpProbability)
            : AspectLevel.NotEnough(groups);
        var awardWhyNot = comparison.Place is null ? Abstention.NoAward : WhyNot(learned.Awards, learned.BriefestFacts, factsLength, comparison.Awards.Count >= FewestAlike);
        var award = awardWhyNot == Abstention.None
            ? _test.Of(learned.Awards, groups, comparison.AwardScore!.Value, comparison.AwardEffect >= SmallestSharpAward)
            : AspectLevel.NotEnough(groups);
        return new ClaimDivergence(
            new AspectOf<ClaimChances>(outcome, chances, outcomeWhyNot == Abstention.None && outcome.Group is null ? Abstention.FewCalibrated : outcomeWhyNot),
            new AspectOf<ClaimComparison>(award, comparison, awardWhyNot == Abstention.None && award.Group is null ? Abstention.FewCalibrated : awardWhyNot),
            Discussion(learned.Discussions, learned.BriefestFacts, groups, comparison.Alike, comparison.Usual, factsLength, discussed),
            draft);
    }

    /// <summary>The levels of a held-out decision among the others: its qualification's, and its discussion's where that could be looked at.</summary>
    public (AspectLevel Qualification, AspectLevel? Discussion) OfHeldOut(FactsCalibration calibration, HeldOutDecision decision) => (
        _test.OfHeldOut(calibration.Qualifications, decision.Groups, decision.Score, decision.Probability <= LargestSharpProbability),
        decision.Missing is { } missing ? _test.OfHeldOut(calibration.Discussions, decision.Groups, missing, mayBeSharp: false) : null);

    /// <summary>The levels of a held-out claim among the others: outcome, award and discussion, the last two where they could be looked at.</summary>
    public (AspectLevel Outcome, AspectLevel? Award, AspectLevel? Discussion) OfHeldOut(ClaimCalibration calibration, HeldOutClaim claim) => (
        _test.OfHeldOut(calibration.Outcomes, claim.Groups, claim.Score, claim.Probability <= LargestSharpProbability),
        claim.Award is { } award ? _test.OfHeldOut(calibration.Awards, claim.Groups, award, claim.AwardEffect >= SmallestSharpAward) : null,
        claim.Missing is { } missing ? _test.OfHeldOut(calibration.Discussions, claim.Groups, missing, mayBeSharp: false) : null);

    private QualificationDivergence Qualification(FactsCalibration calibration, FactsComparison comparison, int factsLength)
    {
        var (chances, outcome, groups) = (comparison.Chances, comparison.Outcome, comparison.Chances.Groups());
        var whyNot = WhyNot(calibration.Qualifications, calibration.BriefestFacts, factsLength, chances.EffectiveSize >= FewestAlike);
        var level = whyNot == Abstention.None
            ? _test.Of(calibration.Qualifications, groups, -Math.Log(chances.Tail(outcome)), chances.Of(outcome) <= LargestSharpProbability)
            : AspectLevel.NotEnough(groups);
        return new QualificationDivergence(level, chances, outcome, whyNot == Abstention.None && level.Group is null ? Abstention.FewCalibrated : whyNot);
    }

    private DiscussionDivergence Discussion(
        AspectScores scores, int briefest, IReadOnlyList<string> groups, IReadOnlyList<DecidedUnit> alike, UsualDiscussion usual, int factsLength, DecidedUnit? discussed)
    {
        var missing = discussed is null ? [] : usual.MissingFrom([.. UsualDiscussion.Discussed(discussed)]);
        var whyNot = discussed is null ? Abstention.NoText : WhyNot(scores, briefest, factsLength, usual.Size >= UsualDiscussion.SmallestSize);
        var level = whyNot == Abstention.None ? _test.Of(scores, groups, UsualDiscussion.Score(missing), mayBeSharp: false) : AspectLevel.NotEnough(groups);
        if (whyNot == Abstention.None && level.Group is null)
            whyNot = Abstention.FewCalibrated;
        return new DiscussionDivergence(level, whyNot == Abstention.None ? missing : [], [.. alike.Select(unit => unit.Address)], whyNot);
    }

    private static Abstention WhyNot(AspectScores scores, int briefest, int factsLength, bool enoughAlike) =>
        factsLength == 0 ? Abstention.NoFacts
        : !enoughAlike ? Abstention.FewAlike
        : scores.Of(AspectScores.All).Count == 0 ? Abstention.FewCalibrated
        : factsLength < briefest ? Abstention.BriefFacts
        : Abstention.None;
}
