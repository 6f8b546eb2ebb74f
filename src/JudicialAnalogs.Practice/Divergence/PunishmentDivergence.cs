using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How a draft's punishment compares with decided counts of its stratum. Advisory: it never says that the draft is wrong.</summary>
/// <param name="Level">Level.</param>
/// <param name="Direction">Harsher or milder than expected from the circumstances.</param>
/// <param name="PValue">Conformal p-value, 0 to 1; 1 when there was not enough practice.</param>
/// <param name="CalibrationSize">Scores the p-value rests on.</param>
/// <param name="Stratum">The stratum compared with; null when there was not enough practice.</param>
/// <param name="Climbed">Finer strata passed over for want of decisions, finest first.</param>
/// <param name="FalseAlertRate">Rate of false alerts that <see cref="Level"/> allows, 0 to 1.</param>
/// <param name="Confidence">Confidence in that rate; 0 where it holds on average only.</param>
/// <param name="Harsher">Counts of the stratum punished harsher than the draft.</param>
/// <param name="Milder">Counts punished milder.</param>
/// <param name="Equal">Counts punished alike.</param>
/// <param name="Counts">All counts of the stratum that were compared.</param>
public sealed record PunishmentDivergence(
    DivergenceLevel Level,
    DivergenceDirection Direction,
    double PValue,
    int CalibrationSize,
    Stratum? Stratum,
    IReadOnlyList<Stratum> Climbed,
    double FalseAlertRate,
    double Confidence,
    int Harsher,
    int Milder,
    int Equal,
    IReadOnlyList<CountAddress> Counts);
