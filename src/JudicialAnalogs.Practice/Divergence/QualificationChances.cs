using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// How probable each qualification is under the facts of a case: the weighted share of the neighbours, drawn towards the archive's own shares as if
/// one more neighbour had them (Dirichlet smoothing), first for the article, then for the part within it, then for the points within that.
/// </summary>
public sealed class QualificationChances
{
    /// <summary>Acts alike in facts that are counted.</summary>
    public const int Counted = 30;

    // The archive's shares weigh as much as one neighbour.
    private const double PriorSize = 1;

    // Likeness is cubed: among thirty acts alike, the few told of nearly the same deed must outweigh those that only share its words.
    private const double Sharpening = 3;

    private readonly List<(FoundOutcome Outcome, double Weight)> _neighbours;
    private readonly QualificationPrior _prior;
    private readonly FoundOutcome? _without;

    /// <summary>Counts neighbours.</summary>
    /// <param name="neighbours">Neighbours, most alike first; those of which it is not known what the court found take no part.</param>
    /// <param name="prior">The archive's shares.</param>
    /// <param name="without">What the decision asked about found, which the archive's shares then leave out; null for a draft.</param>
    public QualificationChances(IReadOnlyList<Neighbour> neighbours, QualificationPrior prior, FoundOutcome? without = null)
    {
        Neighbours = [.. Nearest(neighbours)];
        _neighbours = [.. Neighbours.Select(neighbour => (FoundOutcome.Of(neighbour.Decided.Facts.Found), Math.Pow(neighbour.Likeness, Sharpening) * neighbour.Part))];
        (_prior, _without) = (prior, without);
        EffectiveSize = SizeOf(_neighbours);
    }

    /// <summary>The neighbours counted, most alike first.</summary>
    public IReadOnlyList<Neighbour> Neighbours { get; }

    /// <summary>Outcomes with their shares of the weight, most frequent first; the shares sum to 1.</summary>
    public IReadOnlyList<(FoundOutcome Outcome, IReadOnlyList<Neighbour> Neighbours, double Share)> Shares()
    {
        var all = _neighbours.Sum(one => one.Weight);
        return
        [
            .. _neighbours.Zip(Neighbours)
                .GroupBy(pair => pair.First.Outcome)
                .Select(group => (group.Key, (IReadOnlyList<Neighbour>)[.. group.Select(pair => pair.Second)], group.Sum(pair => pair.First.Weight) / all))
                .OrderByDescending(share => share.Item3).ThenBy(share => share.Key.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Weighted number of neighbours, (Σw)² / Σw²; 0 for none.</summary>
    public double EffectiveSize { get; }

    /// <summary>Probability of an article, or of acquittal; those of all articles and of one never seen sum to 1.</summary>
    public double Article(string article) =>
        Smoothed(_neighbours, one => one.Article == article, _prior.Article(article, _without));

    /// <summary>Probability of a part, given its article.</summary>
    public double Part(string article, string part) =>
        Smoothed(Under(article), one => one.Part == part, _prior.Part(article, part, _without));

    /// <summary>Probability of a set of points, given its part.</summary>
    public double Points(string article, string part, string points) =>
        Smoothed([.. Under(article).Where(one => one.Outcome.Part == part)], one => one.Points == points, _prior.Points(article, part, points, _without));

    /// <summary>Probability of a qualification as a whole: the product of the three.</summary>
    public double Of(FoundOutcome outcome) =>
        Article(outcome.Article) * Part(outcome.Article, outcome.Part) * Points(outcome.Article, outcome.Part, outcome.Points);

    /// <summary>How far a qualification is from what neighbours were found under: -ln of its probability.</summary>
    public double Score(FoundOutcome outcome) => -Math.Log(Of(outcome));

    /// <summary>
    /// The groups a case is compared within, finest first: the part and the article found most often among its neighbours, and all cases. They
    /// depend on the facts alone, as group-wise calibration requires.
    /// </summary>
    public IReadOnlyList<string> Groups()
    {
        if (_neighbours.Count == 0)
            return [AspectScores.All];
        var article = Usual(_neighbours, one => one.Article);
        if (article == FoundOutcome.Acquitted)
            return [AspectScores.All];
        var part = Usual(Under(article), one => one.Part);
        return part.Length == 0 ? [$"УК {article}", AspectScores.All] : [$"УК {article}({part})", $"УК {article}", AspectScores.All];
    }

    private static IEnumerable<Neighbour> Nearest(IReadOnlyList<Neighbour> neighbours)
    {
        var acts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var neighbour in neighbours)
        {
            if (!QualificationPrior.IsDecided(neighbour.Decided))
                continue;
            if (acts.Add(neighbour.Decided.Address.ActId) && acts.Count > Counted)
                yield break;
            yield return neighbour;
        }
    }

    private List<(FoundOutcome Outcome, double Weight)> Under(string article) => [.. _neighbours.Where(one => one.Outcome.Article == article)];

    private static double Smoothed(List<(FoundOutcome Outcome, double Weight)> among, Func<FoundOutcome, bool> wanted, double prior)
    {
        var size = SizeOf(among);
        if (size == 0)
            return prior;
        var share = among.Where(one => wanted(one.Outcome)).Sum(one => one.Weight) / among.Sum(one => one.Weight);
        return ((size * share) + (PriorSize * prior)) / (size + PriorSize);
    }

    private static double SizeOf(List<(FoundOutcome Outcome, double Weight)> among)
    {
        var sum = among.Sum(one => one.Weight);
        return sum <= 0 ? 0 : sum * sum / among.Sum(one => one.Weight * one.Weight);
    }

    private static string Usual(List<(FoundOutcome Outcome, double Weight)> among, Func<FoundOutcome, string> key) => among
        .GroupBy(one => key(one.Outcome), StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(one => one.Weight)).ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;
}
