using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Acts;

/// <summary>A person judged in an act, under a pseudonym.</summary>
public sealed record Defendant
{
    /// <summary>Pseudonym within the act, e.g. <c>А.</c>.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Year of birth; null when not named.</summary>
    public int? BirthYear { get; init; }

    /// <summary>True when under eighteen at the time of the offence, as the act says (УК ст. 80–81).</summary>
    public bool Minor { get; init; }

    /// <summary>Recidivism as the court found it.</summary>
    public Recidivism Recidivism { get; init; }

    /// <summary>Earlier convictions named in the act.</summary>
    public IReadOnlyList<PriorConviction> PriorConvictions { get; init; } = [];

    /// <summary>The counts judged.</summary>
    public IReadOnlyList<Count> Counts { get; init; } = [];

    /// <summary>Circumstances, with what the court did with each.</summary>
    public IReadOnlyList<Factor> Factors { get; init; } = [];

    /// <summary>Answer to the charge.</summary>
    public Plea Plea { get; init; }

    /// <summary>Final punishment under УК ст. 58 or 60, or that of the only count.</summary>
    public Punishment? FinalPunishment { get; init; }

    /// <summary>Length of probation in months; null when none.</summary>
    public decimal? ProbationMonths { get; init; }

    /// <summary>Institution of УК ст. 46(5), in the act's words; null when none.</summary>
    public string? Institution { get; init; }

    /// <summary>Additional punishments.</summary>
    public IReadOnlyList<AdditionalPunishment> AdditionalPunishments { get; init; } = [];

    /// <summary>Rules that lower a punishment or release from it (УК ст. 55, 68) and that the court applied, e.g. <c>55(2)</c>.</summary>
    public IReadOnlyList<string> Reductions { get; init; } = [];

    /// <summary>Rules of this kind, and of the conditional sentence (УК ст. 63), that the court weighed and did not apply.</summary>
    public IReadOnlyList<string> ReductionsRefused { get; init; } = [];

    /// <summary>Circumstances the court accepted.</summary>
    public IEnumerable<FactorCode> AcceptedFactors =>
        Factors.Where(factor => factor.Standing == FactorStanding.Accepted).Select(factor => factor.Code).Distinct();
}
