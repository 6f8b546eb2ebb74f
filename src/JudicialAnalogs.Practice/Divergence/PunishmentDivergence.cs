using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
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
/// <param name="Counts">All counts of the stratum that were compared, in the order of decision.</param>
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
    IReadOnlyList<CountAddress> Counts)
{
    /// <summary>What of the punishment the finding speaks of; null when there was not enough practice.</summary>
    public PunishmentAspect? Aspect { get; init; }

    /// <summary>Forms that like cases were punished with and their shares, mildest form first; shares below 0.01 are left out.</summary>
    public IReadOnlyList<(PunishmentForm Form, double Share)> UsualForms { get; init; } = [];

    /// <summary>Sizes of the draft's form in like cases; null when they show none.</summary>
    public UsualSizes? UsualSizes { get; init; }

    /// <summary>The counts most like the draft's in circumstances, the likest first: what is usual was learned from them.</summary>
    public IReadOnlyList<CountAddress> Nearest { get; init; } = [];
}
