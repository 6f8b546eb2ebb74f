using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Findings on qualification and discussion on the wire.</summary>
internal static class AspectMapping
{
    private const int ReasonsShown = 5;

    public static V1.PracticeFinding ToWire(QualificationDivergence divergence, Wording wording)
    {
        var (chances, outcome) = (divergence.Chances, divergence.Outcome);
        var wire = Finding(V1.DivergenceAspect.Qualification, divergence.Level, AspectWording.Message(wording, divergence), wording);
        wire.EffectiveSize = chances.EffectiveSize;
        wire.CountAddresses.AddRange(chances.Neighbours.Select(neighbour => neighbour.Decided.Address.ToString()));

        // Where nothing is compared, no probability is shown: below the needed evidence a figure would only mislead.
        if (divergence.WhyNot != Abstention.None)
            return wire;
        var shares = chances.Shares();
        wire.Effect = wording.Say(
            "Effect.Qualification", AspectWording.Of(wording, outcome), AspectWording.Of(wording, shares[0].Outcome), shares[0].Neighbours.Count, chances.Neighbours.Count);
        wire.Qualification = new V1.QualificationComparison
        {
            ArticleProbability = chances.Article(outcome.Article),
            PartProbability = chances.Part(outcome.Article, outcome.Part),
            PointsProbability = chances.Points(outcome.Article, outcome.Part, outcome.Points),
        };
        foreach (var (found, neighbours, share) in shares)
        {
            var entry = new V1.QualificationShare { Found = CaseMapping.ToWire(found.Qualification), Count = neighbours.Count, Share = share };
            entry.CountAddresses.AddRange(neighbours.Select(neighbour => neighbour.Decided.Address.ToString()));
            entry.Reasons.AddRange(neighbours
                .Where(neighbour => neighbour.Decided.RequalificationReason is not null)
                .Take(ReasonsShown)
                .Select(neighbour => Passage(neighbour.Decided.Address.ActId, neighbour.Decided.RequalificationReason!, neighbour.Decided.RequalificationSpan)));
            wire.Qualification.Found.Add(entry);
        }

        return wire;
    }

    /// <summary>Outcome, award and discussion of a claim.</summary>
    public static IEnumerable<V1.PracticeFinding> ToWire(ClaimDivergence divergence, Wording wording)
    {
        var comparison = divergence.Award.Evidence;
        string Group(string group) => ClaimWording.Group(wording, group, comparison);
        var outcome = Finding(V1.DivergenceAspect.Outcome, divergence.Outcome.Level, ClaimWording.Outcome(wording, divergence), wording, Group);
        outcome.EffectiveSize = divergence.Outcome.Evidence.EffectiveSize;
        outcome.CountAddresses.AddRange(divergence.Outcome.Evidence.Neighbours.Select(claim => claim.Address.ToString()));
        if (divergence.Outcome.WhyNot == Abstention.None)
            outcome.Effect = ClaimWording.OutcomeEffect(wording, divergence);
        yield return outcome;
        var award = Finding(V1.DivergenceAspect.Award, divergence.Award.Level, ClaimWording.Award(wording, divergence), wording, Group);
        award.EffectiveSize = comparison.Awards.Count;
        award.CountAddresses.AddRange(comparison.Awarded.Select(claim => claim.Address.ToString()));
        if (divergence.Award.WhyNot == Abstention.None)
            award.Effect = ClaimWording.AwardEffect(wording, divergence);
        yield return award;
        yield return ToWire(divergence.Discussion, wording, Group);
    }

    public static V1.PracticeFinding ToWire(DiscussionDivergence divergence, Wording wording, Func<string, string>? group = null)
    {
        var wire = Finding(V1.DivergenceAspect.Arguments, divergence.Level, AspectWording.Message(wording, divergence), wording, group);
        wire.EffectiveSize = divergence.Looked.Count;
        wire.CountAddresses.AddRange(divergence.Looked.Select(address => address.ToString()));
        foreach (var missing in divergence.Missing)
        {
            var entry = new V1.MissingDiscussion
            {
                RestsOn = missing.RestsOn.ToString(),
                Count = missing.Counts.Count,
                Size = missing.Size,
                LowerBound = missing.LowerBound,
                BestPassage = missing is { BestActId: { } act, Best: { } best } ? Passage(act, best.Quote, best.Span) : null,
            };
            entry.CountAddresses.AddRange(missing.Counts.Select(address => address.ToString()));
            wire.MissingDiscussions.Add(entry);
        }

        return wire;
    }

    private static V1.PracticeFinding Finding(V1.DivergenceAspect aspect, AspectLevel level, string message, Wording wording, Func<string, string>? name = null)
    {
        var wire = new V1.PracticeFinding
        {
            Aspect = aspect,
            Level = DivergenceMapping.ToWire(level.Level),
            PValue = level.PValue,
            CalibrationSize = level.CalibrationSize,
            Guarantee = AspectWording.Guarantee(wording, level),
            Message = message,
            Confidence = level.Confidence,
            Alpha = level.FalseAlertRate,
        };
        name ??= group => AspectWording.Group(wording, group);
        if (level.Group is { } group)
            wire.Stratum.Add(name(group));
        wire.Relaxed.AddRange(level.Climbed.Select(name));
        return wire;
    }

    private static V1.Passage Passage(string act, string text, TextSpan? span) => new()
    {
        ActId = act,
        Segment = V1.SegmentKind.Reasoning,
        Span = span is { } place ? PracticeMapping.SpanToWire(place) : null,
        Text = text,
    };
}
