namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>
/// Courts within regions. The estimate is of highest restricted likelihood; intervals are drawn from two exact statements: what courts of one
/// region show of each other says how far courts differ, and given that, what regions show has an exact distribution too (generalised
/// confidence, Weerahandi 1993).
/// </summary>
internal sealed class NestedVariance
{
    private const int CourtDraws = 100;
    private const int RegionDraws = 100;
    private const int Halvings = 60;
    private const double Tail = 0.025;

    private readonly double[][] _placed;
    private readonly GroupVariance _courts;
    private readonly GroupVariance _withinRegions;
    private readonly int _seed;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<double> _bestOfCourts;

    /// <summary>Prepares.</summary>
    /// <param name="groups">What decisions say of courts.</param>
    /// <param name="freedom">Degrees of freedom of the decisions.</param>
    /// <param name="courts">The same, turned to its axes.</param>
    /// <param name="regionOf">Region of each court.</param>
    /// <param name="regions">Number of regions.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="cancellation">Stops the work, here and later.</param>
    public NestedVariance(SumsOfProducts groups, int freedom, GroupVariance courts, IReadOnlyList<int> regionOf, int regions, int seed, CancellationToken cancellation)
    {
        (_courts, _seed, _cancellation) = (courts, seed, cancellation);
        _placed = [.. courts.Vectors.Select(axis =>
        {
            var sums = new double[regions];
            for (var court = 0; court < axis.Length; court++)
                sums[regionOf[court]] += axis[court];
            return sums;
        })];
        _withinRegions = WithoutRegions(groups, freedom, regionOf, regions);
        Regions = regions;
        _bestOfCourts = new(() => GroupVariance.Least(ratio => DevianceOf(ratio, RegionsGiven(ratio)), _courts.Ratios));
    }

    /// <summary>Number of regions.</summary>
    public int Regions { get; }

    /// <summary>False where courts of one region say nothing of each other.</summary>
    public bool CanTell => _withinRegions.Sizes.Count > 0;

    /// <summary>The ratio of the courts' variance within regions to that of decisions, of highest restricted likelihood.</summary>
    public double BestOfCourts => _bestOfCourts.Value;

    /// <summary>What regions show, courts within them differing by a ratio.</summary>
    public GroupVariance RegionsGiven(double ofCourts)
    {
        _cancellation.ThrowIfCancellationRequested();
        var (products, outcome) = ProductsGiven(ofCourts);
        return GroupVariance.Of(products, outcome, _courts.SquaresAt(ofCourts), _courts.Freedom);
    }

    /// <summary>Products of regions and their outcome, courts within them differing by a ratio.</summary>
    public (double[][] Products, double[] Outcome) ProductsGiven(double ofCourts)
    {
        var products = Enumerable.Range(0, Regions).Select(_ => new double[Regions]).ToArray();
        var outcome = new double[Regions];
        for (var axis = 0; axis < _placed.Length; axis++)
        {
            var placed = _placed[axis];
            var (size, shown) = (_courts.Sizes[axis], _courts.Shown[axis]);
            var kept = 1 / (1 + (ofCourts * size));
            for (var i = 0; i < Regions; i++)
            {
                outcome[i] += kept * shown * placed[i];
                for (var j = 0; j < Regions; j++)
                    products[i][j] += kept * size * placed[i] * placed[j];
            }
        }

        return (products, outcome);
    }

    /// <summary>Shares of variance with their intervals.</summary>
    public VarianceShares Shares()
    {
        var bestOfCourts = BestOfCourts;
        var given = RegionsGiven(bestOfCourts);
        var bestOfRegions = given.Best();
        var confidence = new RatioConfidence(_withinRegions, _seed, _cancellation);
        var draws = new ChiSquareDraws(_seed + 1);
        var drawn = new List<(double Courts, double Regions)>(CourtDraws * RegionDraws);
        for (var i = 0; i < CourtDraws; i++)
        {
            var ofCourts = confidence.QuickQuantile((i + 0.5) / CourtDraws);
            var regions = RegionsGiven(ofCourts);
            _cancellation.ThrowIfCancellationRequested();
            for (var j = 0; j < RegionDraws; j++)
                drawn.Add((ofCourts, RatioShown(regions, draws)));
        }

        var highest = given.HighestByProfile();
        Estimate Of(Func<double, double, double> share)
        {
            var value = share(bestOfCourts, bestOfRegions);
            var all = drawn.Select(pair => share(pair.Courts, pair.Regions)).Order().ToArray();
            var (low, high) = (all[(int)(Tail * all.Length)], all[(int)((1 - Tail) * all.Length)]);
            return new Estimate(value, Math.Min(low, value), high > 0 ? Math.Max(high, value) : share(bestOfCourts, highest));
        }

        return new VarianceShares(
            Of((courts, regions) => GroupShares.ShareOf(courts + regions)),
            Of((courts, regions) => regions / (1 + courts + regions)),
            Of((courts, regions) => courts / (1 + courts + regions)));
    }

    // Regions' squares over those within regions are distributed as a ratio of chi-squares when, and only when, the ratio is the true one.
    private static double RatioShown(GroupVariance regions, ChiSquareDraws draws)
    {
        var target = draws.Next(regions.Sizes.Count) / draws.Next(regions.FreedomWithin) * regions.WithinSquares;
        if (regions.Between(0) <= target)
            return 0;
        double low = regions.Ratios[1] / 1000, high = regions.Ratios[^1];
        for (var i = 0; i < Halvings; i++)
        {
            var middle = Math.Sqrt(low * high);
            if (regions.Between(middle) > target)
                low = middle;
            else
                high = middle;
        }

        return high;
    }

    private double DevianceOf(double ofCourts, GroupVariance regions)
    {
        var sum = regions.Deviance(regions.Best());
        foreach (var size in _courts.Sizes)
            sum += Math.Log(1 + (ofCourts * size));
        return sum;
    }

    private static GroupVariance WithoutRegions(SumsOfProducts groups, int freedom, IReadOnlyList<int> regionOf, int regions)
    {
        var courts = groups.Outcome.Length;
        var both = new SumsOfProducts(regions + courts) { Squares = groups.Squares };
        for (var i = 0; i < courts; i++)
        {
            both.Outcome[regions + i] = groups.Outcome[i];
            both.Outcome[regionOf[i]] += groups.Outcome[i];
            for (var j = 0; j < courts; j++)
            {
                both.Products[regions + i][regions + j] = groups.Products[i][j];
                both.Products[regionOf[i]][regions + j] += groups.Products[i][j];
                both.Products[regionOf[i]][regionOf[j]] += groups.Products[i][j];
            }
        }

        both.Seal();
        var rank = both.TakeOut(0, regions);
        var rest = both.Square(regions);
        return GroupVariance.Of(rest.Products, rest.Outcome, rest.Squares, freedom - rank);
    }
}
