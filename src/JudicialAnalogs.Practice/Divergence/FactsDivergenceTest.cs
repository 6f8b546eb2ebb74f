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

    private readonly AspectTest _test = new(options);

    /// <summary>Compares a draft.</summary>
    /// <param name="calibration">What was learned.</param>
    /// <param name="neighbours">The draft's neighbours, most alike first.</param>
    /// <param name="outcome">What it finds.</param>
    /// <param name="factsLength">Length of the facts its neighbours were found by, in UTF-16 code units.</param>
    /// <param name="discussed">The draft as it was read, for what it discusses; null when it came without a text.</param>
    public (QualificationDivergence Qualification, DiscussionDivergence Discussion) Assess(
        FactsCalibration calibration, IReadOnlyList<Neighbour> neighbours, FoundOutcome outcome, int factsLength, DecidedCount? discussed)
    {
        var comparison = new FactsComparison(neighbours, outcome, calibration.Prior, isDraft: true);
        return (Qualification(calibration, comparison, factsLength), Discussion(calibration, comparison, factsLength, discussed));
    }

    /// <summary>The levels of a held-out decision among the others: its qualification's, and its discussion's where that could be looked at.</summary>
    public (AspectLevel Qualification, AspectLevel? Discussion) OfHeldOut(FactsCalibration calibration, HeldOutDecision decision) => (
        _test.OfHeldOut(calibration.Qualifications, decision.Groups, decision.Score, decision.Probability <= LargestSharpProbability),
        decision.Missing is { } missing ? _test.OfHeldOut(calibration.Discussions, decision.Groups, missing, mayBeSharp: false) : null);

    private QualificationDivergence Qualification(FactsCalibration calibration, FactsComparison comparison, int factsLength)
    {
        var (chances, outcome, groups) = (comparison.Chances, comparison.Outcome, comparison.Chances.Groups());
        var whyNot = WhyNot(calibration, factsLength, chances.EffectiveSize >= 5);
        var level = whyNot == Abstention.None
            ? _test.Of(calibration.Qualifications, groups, chances.Score(outcome), chances.Of(outcome) <= LargestSharpProbability)
            : AspectLevel.NotEnough(groups);
        return new QualificationDivergence(level, chances, outcome, whyNot == Abstention.None && level.Group is null ? Abstention.FewCalibrated : whyNot);
    }

    private DiscussionDivergence Discussion(FactsCalibration calibration, FactsComparison comparison, int factsLength, DecidedCount? discussed)
    {
        var groups = comparison.Chances.Groups();
        var missing = discussed is null ? [] : comparison.Usual.MissingFrom([.. UsualDiscussion.Discussed(discussed)]);
        var whyNot = discussed is null ? Abstention.NoText : WhyNot(calibration, factsLength, comparison.Usual.Size >= UsualDiscussion.SmallestSize);
        var level = whyNot == Abstention.None
            ? _test.Of(calibration.Discussions, groups, UsualDiscussion.Score(missing), mayBeSharp: false)
            : AspectLevel.NotEnough(groups);
        if (whyNot == Abstention.None && level.Group is null)
            whyNot = Abstention.FewCalibrated;
        return new DiscussionDivergence(level, whyNot == Abstention.None ? missing : [], [.. comparison.Alike.Select(count => count.Address)], whyNot);
    }

    private static Abstention WhyNot(FactsCalibration calibration, int factsLength, bool enoughAlike) =>
        factsLength == 0 ? Abstention.NoFacts
        : !enoughAlike ? Abstention.FewAlike
        : calibration.HeldOut.Count == 0 ? Abstention.FewCalibrated
        : factsLength < calibration.BriefestFacts ? Abstention.BriefFacts
        : Abstention.None;
}
