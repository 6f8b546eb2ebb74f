using JudicialAnalogs.Practice.Analogs;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>Which weights of the five parts would rank a set of questions best: a grid in steps of one tenth, the legal state kept as it is.</summary>
internal static class WeightSearch
{
    private const int Steps = 10;

    /// <summary>The best weights by mean discounted gain; null where no candidates were found. Ties go to the weights met first, which give the facts most.</summary>
    public static SimilarityWeights? Best(IReadOnlyList<AnalogQuestion> questions, IReadOnlyList<IReadOnlyList<AlikeUnit>> candidates)
    {
        if (candidates.All(found => found.Count == 0))
            return null;
        SimilarityWeights? best = null;
        var most = double.NegativeInfinity;
        foreach (var weights in Grid(candidates.First(found => found.Count > 0)[0].Similarity.Weights.LegalState))
        {
            var gain = questions.Zip(candidates).Average(pair => AnalogFigures.Of(Ranked(pair.Second, weights), pair.First).Ndcg10);
            if (gain > most + 1e-9)
                (best, most) = (weights, gain);
        }

        return best;
    }

    private static List<string> Ranked(IReadOnlyList<AlikeUnit> found, SimilarityWeights weights) =>
        [.. found.OrderByDescending(analog => weights.Sum(analog.Similarity)).ThenBy(analog => analog.Unit.Address.ToString(), StringComparer.Ordinal).Take(AnalogArchive.Depth).Select(analog => analog.Unit.Address.ActId)];

    private static IEnumerable<SimilarityWeights> Grid(double legalState)
    {
        var share = (1 - legalState) / Steps;
        for (var facts = Steps; facts >= 0; facts--)
        {
            for (var qualification = 0; qualification <= Steps - facts; qualification++)
            {
                for (var factors = 0; factors <= Steps - facts - qualification; factors++)
                    yield return new SimilarityWeights(qualification * share, facts * share, factors * share, (Steps - facts - qualification - factors) * share, legalState);
            }
        }
    }
}
