using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>One circumstance, as a counterfactual looks at it.</summary>
public sealed record Circumstance
{
    /// <summary>Nothing is otherwise.</summary>
    public static Circumstance AsInDraft { get; } = new();

    /// <summary>What it is.</summary>
    public CircumstanceKind Kind { get; private init; }

    /// <summary>For compensation.</summary>
    public Compensation Compensation { get; private init; }

    /// <summary>For a plea.</summary>
    public Plea Plea { get; private init; }

    /// <summary>For recidivism.</summary>
    public Recidivism Recidivism { get; private init; }

    /// <summary>For a procedure.</summary>
    public Procedure Procedure { get; private init; }

    /// <summary>For a factor.</summary>
    public FactorCode Factor { get; private init; }

    /// <summary>The damage made good so far.</summary>
    public static Circumstance Of(Compensation compensation) => new() { Kind = CircumstanceKind.Compensation, Compensation = compensation };

    /// <summary>Such a plea.</summary>
    public static Circumstance Of(Plea plea) => new() { Kind = CircumstanceKind.Plea, Plea = plea };

    /// <summary>Such recidivism.</summary>
    public static Circumstance Of(Recidivism recidivism) => new() { Kind = CircumstanceKind.Recidivism, Recidivism = recidivism };

    /// <summary>Such a procedure.</summary>
    public static Circumstance Of(Procedure procedure) => new() { Kind = CircumstanceKind.Procedure, Procedure = procedure };

    /// <summary>The factor recognised, or not.</summary>
    public static Circumstance Of(FactorCode factor, bool present) =>
        new() { Kind = present ? CircumstanceKind.WithFactor : CircumstanceKind.WithoutFactor, Factor = factor };

    /// <summary>True when a count has the circumstance so; for <see cref="AsInDraft"/> every count.</summary>
    public bool Holds(CaseCount count) => Kind switch
    {
        CircumstanceKind.Compensation => count.Compensation == Compensation,
        CircumstanceKind.Plea => count.Plea == Plea,
        CircumstanceKind.Recidivism => count.Recidivism == Recidivism,
        CircumstanceKind.Procedure => count.Procedure == Procedure,
        CircumstanceKind.WithFactor => count.Factors.Contains(Factor),
        CircumstanceKind.WithoutFactor => !count.Factors.Contains(Factor),
        _ => true,
    };
}
