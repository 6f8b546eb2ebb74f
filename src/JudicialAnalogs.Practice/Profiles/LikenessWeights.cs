using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>
/// Weights of decided counts by how alike their facts read. The kernel is that of Epanechnikov over the distance from the best hit, because the
/// text search's score has no scale of its own: 1 for the best hit, falling to the floor for a count whose act was not found by its words.
/// Punishments take no part. Without words to compare all weights are 1.
/// </summary>
public sealed class LikenessWeights
{
    // A count of the group that the words did not find is still decided under the same norm: it keeps a fifth of a vote.
    private const double Floor = 0.2;

    private readonly Dictionary<string, double> _byAct;
    private readonly double _others;

    private LikenessWeights(Dictionary<string, double> byAct, double others) => (_byAct, _others) = (byAct, others);

    /// <summary>The same weight for every count.</summary>
    public static LikenessWeights Even { get; } = new([], 1);

    /// <summary>Weights that are known.</summary>
    /// <param name="byAct">Weights by act, each above 0.</param>
    /// <param name="others">Weight of every other act, above 0.</param>
    public static LikenessWeights Of(IReadOnlyDictionary<string, double> byAct, double others) => new(new Dictionary<string, double>(byAct, StringComparer.Ordinal), others);

    /// <summary>Weights by what a search found.</summary>
    public static LikenessWeights Of(AnalogSearch search)
    {
        var alike = search.Analogs.Concat<AlikeUnit>(search.Claims).ToList();
        var best = alike.Count == 0 ? 0 : alike.Max(analog => analog.Similarity.Facts);
        if (best <= 0)
            return Even;
        var byAct = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var analog in alike)
            byAct[analog.Unit.Address.ActId] = Kernel(analog.Similarity.Facts / best);
        return new LikenessWeights(byAct, Floor);
    }

    /// <summary>The weight of a count or claim.</summary>
    public double Of(DecidedUnit count) => _byAct.GetValueOrDefault(count.Address.ActId, _others);

    /// <summary>Counts with their weights, in the same order.</summary>
    public IReadOnlyList<WeightedCount> Weigh(IEnumerable<DecidedCount> counts) => [.. counts.Select(count => new WeightedCount(count, Of(count)))];

    /// <summary>How much counts or claims say together.</summary>
    internal Evidence EvidenceOf(IEnumerable<DecidedUnit> units) => Evidence.Of(units.Select(Of));

    /// <summary>The weight at a likeness of 0 (not found) to 1 (the best hit).</summary>
    internal static double Kernel(double likeness)
    {
        var distance = 1 - Math.Clamp(likeness, 0, 1);
        return Floor + ((1 - Floor) * (1 - (distance * distance)));
    }
}
