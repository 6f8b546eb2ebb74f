using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Search.Explanations;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Scores as trees: an analog's weighted five parts, and under the facts the legs of the text search.</summary>
internal static class ScoreTree
{
    public static V1.ScoreNode Of(AlikeUnit analog)
    {
        var similarity = analog.Similarity;
        var weights = similarity.Weights;
        var facts = Part("facts", weights.Facts, similarity.Facts);
        if (analog.Hit?.Explanation is { } explanation)
        {
            // Wishes for a qualification or a region only brought the act into the list: they are no part of its score.
            facts.Children.AddRange(explanation.Legs.Where(leg => !leg.Leg.StartsWith("facet:", StringComparison.Ordinal)).Select(leg => OfLeg(leg, weights.Facts)));
        }

        var root = new V1.ScoreNode { Description = "rank score = sum of parts", Value = similarity.RankScore };
        root.Children.Add(Part("qualification", weights.Qualification, similarity.Qualification));
        root.Children.Add(facts);
        root.Children.Add(Part("factors", weights.Factors, similarity.Factors));
        root.Children.Add(Part("cited norms", weights.CitedNorms, similarity.CitedNorms));
        root.Children.Add(Part("legal state", weights.LegalState, similarity.LegalState));
        return root;
    }

    /// <summary>The tree of a text search's score: its legs.</summary>
    public static V1.ScoreNode Of(HitExplanation explanation)
    {
        var root = new V1.ScoreNode { Description = "score = sum of legs", Value = explanation.Score };
        root.Children.AddRange(explanation.Legs.Select(leg => OfLeg(leg, 1)));
        return root;
    }

    private static V1.ScoreNode Part(string name, double weight, double value) =>
        new() { Description = FormattableString.Invariant($"{name}: weight {weight} × similarity {value:0.####}"), Value = weight * value };

    private static V1.ScoreNode OfLeg(LegExplanation leg, double weight)
    {
        var node = new V1.ScoreNode
        {
            Description = FormattableString.Invariant($"{leg.Leg}: weight {leg.Weight:0.####} × normalised {leg.Normalised:0.####}, raw {leg.Raw:0.####}, rank {leg.Rank}"),
            Value = weight * leg.Contribution,
        };
        node.Children.AddRange(leg.Parts.Select(part => new V1.ScoreNode
        {
            Description = FormattableString.Invariant($"{part.Field}: {part.Name} ×{part.Frequency}, rarity {part.Rarity:0.####}"),
            Value = leg.Raw == 0 ? 0 : weight * leg.Contribution * part.Contribution / leg.Raw,
        }));
        return node;
    }
}
