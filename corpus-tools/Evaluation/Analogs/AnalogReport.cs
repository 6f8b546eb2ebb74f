using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>How rankings of analogs compare on one set of questions.</summary>
/// <param name="Name">The set.</param>
/// <param name="Note">What the set can show and what it cannot.</param>
/// <param name="Acts">Acts searched.</param>
/// <param name="Systems">The product first, then the baselines.</param>
/// <param name="Weights">Weights in use.</param>
/// <param name="Learned">Weights that would be best on all questions of this set, for comparison; null where none were learned.</param>
internal sealed record AnalogReport(string Name, string Note, int Acts, IReadOnlyList<AnalogSystem> Systems, SimilarityWeights Weights, SimilarityWeights? Learned)
{
    /// <summary>The product against each baseline by the discounted gain and by average precision.</summary>
    public IEnumerable<AnalogComparison> Comparisons =>
        from baseline in Systems.Skip(1)
        from measure in new (string Name, Func<AnalogFigures, double> Of)[] { ("ndcg_10", figures => figures.Ndcg10), ("map", figures => figures.Map) }
        let own = Systems[0].Figures.Select(measure.Of).ToArray()
        let other = baseline.Figures.Select(measure.Of).ToArray()
        select new AnalogComparison(
            baseline.Name,
            measure.Name,
            own.Average() - other.Average(),
            PairedRandomisation.PValue(own, other),
            own.Zip(other).Count(pair => pair.First > pair.Second),
            own.Zip(other).Count(pair => pair.First < pair.Second));
}
