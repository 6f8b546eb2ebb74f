using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Practice.Cases;

/// <summary>What is known of one defendant's one offence before it is punished: everything that may take part in a comparison.</summary>
public sealed record CaseCount
{
    /// <summary>What was charged; null when not known.</summary>
    public Qualification? Charged { get; init; }

    /// <summary>What is found; null when not known.</summary>
    public Qualification? Found { get; init; }

    /// <summary>Circumstances accepted by the court (УК ст. 53–54).</summary>
    public IReadOnlySet<FactorCode> Factors { get; init; } = new HashSet<FactorCode>();

    /// <summary>Stage of the offence.</summary>
    public OffenceStage Stage { get; init; }

    /// <summary>Recidivism.</summary>
    public Recidivism Recidivism { get; init; }

    /// <summary>Damage in tenge; null when none is named.</summary>
    public decimal? DamageTenge { get; init; }

    /// <summary>How far the damage was made good.</summary>
    public Compensation Compensation { get; init; }

    /// <summary>Answer to the charge.</summary>
    public Plea Plea { get; init; }

    /// <summary>Procedure of the case.</summary>
    public Procedure Procedure { get; init; }

    /// <summary>Day of the offence; null when not known.</summary>
    public DateOnly? OffenceDate { get; init; }

    /// <summary>True when the defendant was under eighteen.</summary>
    public bool Minor { get; init; }

    /// <summary>Facts only the rules of the law ask about; they take no part in finding analogs.</summary>
    public LegalFacts LegalFacts { get; init; } = new();

    /// <summary>The count of an act, without what was decided about its punishment.</summary>
    public static CaseCount Of(CourtAct act, Defendant defendant, Count count) => new()
    {
        Charged = count.Charged,
        Found = count.Found,
        Factors = defendant.AcceptedFactors.ToHashSet(),
        Stage = count.Stage,
        Recidivism = defendant.Recidivism,
        DamageTenge = count.DamageTenge,
        Compensation = count.Compensation,
        Plea = defendant.Plea,
        Procedure = act.Procedure,
        OffenceDate = count.OffenceDate,
        Minor = defendant.Minor,
    };
}
