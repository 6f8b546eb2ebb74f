using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>
/// A decision's place among the decisions of its stratum, mildest first, told as the normal score of its rank (van der Waerden 1952): 0 in the middle,
/// beyond 2 for one in fifty. Kinds come one after another, so no rate is needed at which one is exchanged for another, and strata with unlike kinds and
/// sizes share one line.
/// </summary>
internal sealed class SeverityLine
{
    // The finest stratum with so many decisions ranks a case: fewer tell the ends of a line apart too coarsely.
    private const int FewestRanked = 100;

    // Kinds lie further apart than any two sizes of one kind.
    private const double BetweenKinds = 1000;
    private const double Same = 1e-9;

    private readonly Dictionary<string, double[]> _ranked = new(StringComparer.Ordinal);
    private readonly double[] _all;

    public SeverityLine(IReadOnlyList<PracticeCase> cases)
    {
        var members = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            foreach (var key in one.Strata)
            {
                if (!members.TryGetValue(key, out var list))
                    members.Add(key, list = []);
                list.Add(Order(one.Outcome));
            }
        }

        foreach (var (key, list) in members.Where(pair => pair.Value.Count >= FewestRanked))
            _ranked.Add(key, [.. list.Order()]);
        _all = [.. cases.Select(one => Order(one.Outcome)).Order()];
    }

    /// <summary>Place of a decision that was not ranked.</summary>
    public double PlaceOf(IReadOnlyList<string> strata, Outcome outcome) => PlaceOf(strata, outcome, 0);

    /// <summary>Place of a ranked decision among the others.</summary>
    public double PlaceOfRanked(PracticeCase ranked) => PlaceOf(ranked.Strata, ranked.Outcome, 1);

    private double PlaceOf(IReadOnlyList<string> strata, Outcome outcome, int own)
    {
        var ranked = _all;
        foreach (var key in strata)
        {
            if (_ranked.TryGetValue(key, out var found))
            {
                ranked = found;
                break;
            }
        }

        var order = Order(outcome);
        var milder = Below(ranked, order - Same);
        var equal = Below(ranked, order + Same) - milder - own;
        return NormalDistribution.Quantile((milder + (0.5 * equal) + 0.5) / (ranked.Length - own + 1));
    }

    private static double Order(Outcome outcome) => (outcome.Kind * BetweenKinds) + (outcome.HasSize ? outcome.LogSize : 0);

    private static int Below(double[] ascending, double value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
