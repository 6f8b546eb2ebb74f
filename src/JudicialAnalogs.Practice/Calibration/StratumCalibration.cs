using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>The calibration set of one stratum.</summary>
/// <param name="Stratum">Stratum.</param>
/// <param name="Scores">Nonconformity scores (distance from the expected severity), ascending.</param>
public sealed record StratumCalibration(Stratum Stratum, IReadOnlyList<double> Scores)
{
    /// <summary>Number of scores.</summary>
    public int Size => Scores.Count;
}
