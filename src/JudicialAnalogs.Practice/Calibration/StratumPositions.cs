using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>The punished counts of a stratum and their severities, prepared so that a draft finds its place without going through them.</summary>
/// <param name="Counts">Addresses, in the order of decision.</param>
/// <param name="Severities">Severities (<see cref="SeverityScale"/>), ascending.</param>
public sealed record StratumPositions(IReadOnlyList<CountAddress> Counts, IReadOnlyList<double> Severities)
{
    /// <summary>No counts.</summary>
    public static StratumPositions None { get; } = new([], []);

    /// <summary>How many counts were punished harsher, milder and alike.</summary>
    /// <param name="severity">Severity of the draft.</param>
    public (int Harsher, int Milder, int Equal) PlaceOf(double severity)
    {
        var (milder, upTo) = (Before(severity, orEqual: false), Before(severity, orEqual: true));
        return (Severities.Count - upTo, milder, upTo - milder);
    }

    private int Before(double severity, bool orEqual)
    {
        int low = 0, high = Severities.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Severities[middle] < severity || (orEqual && Severities[middle] == severity))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
