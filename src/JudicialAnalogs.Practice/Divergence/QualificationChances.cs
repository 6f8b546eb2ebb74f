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

    // Products of the same numbers in another order differ in their last digits.
    private const double Tolerance = 1e-12;

    private readonly Dictionary<string, Weights> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, string Part), Weights> _parts = [];
    private readonly Dictionary<FoundOutcome, Weights> _outcomes = [];
    private readonly Weights _all;
    private readonly QualificationPrior _prior;
    private readonly FoundOutcome? _without;

    /// <summary>Counts neighbours.</summary>
    /// <param name="neighbours">Neighbours, most alike first; those of which it is not known what the court found take no part.</param>
    /// <param name="prior">The archive's shares.</param>
    /// <param name="without">What the decision asked about found, which the archive's shares then leave out; null for a draft.</param>
    public QualificationChances(IReadOnlyList<Neighbour> neighbours, QualificationPrior prior, FoundOutcome? without = null)
    {
        (_prior, _without) = (prior, without);
        Neighbours = [.. Nearest(neighbours)];
        foreach (var neighbour in Neighbours)
        {
            var (outcome, weight) = (FoundOutcome.Of(neighbour.Decided.Facts.Found), neighbour.Likeness * neighbour.Part);
            _all = _all.With(weight);
            _articles[outcome.Article] = _articles.GetValueOrDefault(outcome.Article).With(weight);
            _parts[(outcome.Article, outcome.Part)] = _parts.GetValueOrDefault((outcome.Article, outcome.Part)).With(weight);
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome).With(weight);
        }
    }

    /// <summary>The neighbours counted, most alike first.</summary>
    public IReadOnlyList<Neighbour> Neighbours { get; }

    /// <summary>Weighted number of neighbours, (Σw)² / Σw²; 0 for none.</summary>
    public double EffectiveSize => _all.Size;

    /// <summary>Outcomes with their shares of the weight, most frequent first; the shares sum to 1.</summary>
    public IReadOnlyList<(FoundOutcome Outcome, IReadOnlyList<Neighbour> Neighbours, double Share)> Shares() =>
    [
        .. Neighbours
            .GroupBy(neighbour => FoundOutcome.Of(neighbour.Decided.Facts.Found))
            .Select(group => (group.Key, (IReadOnlyList<Neighbour>)[.. group], _outcomes[group.Key].Sum / _all.Sum))
            .OrderByDescending(share => share.Item3).ThenBy(share => share.Key.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Probability of an article, or of acquittal; those of all articles and of one never seen sum to 1.</summary>
    public double Article(string article) => Smoothed(_all, _articles.GetValueOrDefault(article), _prior.Article(article, _without));

    /// <summary>Probability of a part, given its article.</summary>
    public double Part(string article, string part) =>
        Smoothed(_articles.GetValueOrDefault(article), _parts.GetValueOrDefault((article, part)), _prior.Part(article, part, _without));

    /// <summary>Probability of a set of points, given its part.</summary>
    public double Points(string article, string part, string points) => Smoothed(
        _parts.GetValueOrDefault((article, part)), _outcomes.GetValueOrDefault(new FoundOutcome(article, part, points)), _prior.Points(article, part, points, _without));

    /// <summary>Probability of a qualification as a whole: the product of the three.</summary>
    public double Of(FoundOutcome outcome) =>
        Article(outcome.Article) * Part(outcome.Article, outcome.Part) * Points(outcome.Article, outcome.Part, outcome.Points);

    /// <summary>
    /// Probability of every qualification that is no more probable than this one, above 0 to 1. Facts that leave much open make every qualification
    /// improbable; this says how improbable it is as such things go there, so that drafts whose neighbours are few or scattered, as those in a
    /// language with fewer acts are, do not look unusual for that.
    /// </summary>
    public double Tail(FoundOutcome outcome)
    {
        var own = Of(outcome) * (1 + Tolerance);
        return Math.Max(own, 1 - _prior.Outcomes.Select(Of).Where(probability => probability > own).Sum());
    }

    /// <summary>
    /// The groups a case is compared within, finest first: the part and the article found most often among its neighbours, and all cases. They
    /// depend on the facts alone, as group-wise calibration requires.
    /// </summary>
    public IReadOnlyList<string> Groups()
    {
        if (_articles.Count == 0)
            return [AspectScores.All];
        var article = _articles.OrderByDescending(pair => pair.Value.Sum).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        if (article == FoundOutcome.Acquitted)
            return [AspectScores.All];
        var part = _parts.Where(pair => pair.Key.Article == article)
            .OrderByDescending(pair => pair.Value.Sum).ThenBy(pair => pair.Key.Part, StringComparer.Ordinal)
            .First().Key.Part;
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

    private static double Smoothed(Weights among, Weights wanted, double prior) =>
        among.Sum <= 0 ? prior : ((among.Size * wanted.Sum / among.Sum) + (PriorSize * prior)) / (among.Size + PriorSize);

    private readonly record struct Weights(double Sum, double Squares)
    {
        public double Size => Sum <= 0 ? 0 : Sum * Sum / Squares;

        public Weights With(double weight) => new(Sum + weight, Squares + (weight * weight));
    }
}
