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

    /// <summary>True when it is about a factor.</summary>
    internal bool IsFactor => Kind is CircumstanceKind.WithFactor or CircumstanceKind.WithoutFactor;

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

    /// <summary>A stable key: <c>as_in_draft</c>, <c>compensation:full</c>, <c>with:53(1)(6)</c>.</summary>
    public string Key => Kind switch
    {
        CircumstanceKind.Compensation => $"compensation:{Compensation.ToString().ToLowerInvariant()}",
        CircumstanceKind.Plea => $"plea:{Plea.ToString().ToLowerInvariant()}",
        CircumstanceKind.Recidivism => $"recidivism:{Recidivism.ToString().ToLowerInvariant()}",
        CircumstanceKind.Procedure => $"procedure:{Procedure.ToString().ToLowerInvariant()}",
        CircumstanceKind.WithFactor => $"with:{Factor}",
        CircumstanceKind.WithoutFactor => $"without:{Factor}",
        _ => "as_in_draft",
    };

    /// <summary>The circumstance of a key; null for what is none.</summary>
    public static Circumstance? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key == AsInDraft.Key)
            return AsInDraft;
        if (key.Split(':') is not [var kind, var value])
            return null;
        return kind switch
        {
            "compensation" => Enum.TryParse<Compensation>(value, true, out var compensation) ? Of(compensation) : null,
            "plea" => Enum.TryParse<Plea>(value, true, out var plea) ? Of(plea) : null,
            "recidivism" => Enum.TryParse<Recidivism>(value, true, out var recidivism) ? Of(recidivism) : null,
            "procedure" => Enum.TryParse<Procedure>(value, true, out var procedure) ? Of(procedure) : null,
            "with" or "without" => FactorCode.TryParse(value, out var factor) ? Of(factor, kind == "with") : null,
            _ => null,
        };
    }

    /// <summary>A count with the circumstance so and everything else as it is.</summary>
    public CaseCount AppliedTo(CaseCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return Kind switch
        {
            CircumstanceKind.Compensation => count with { Compensation = Compensation },
            CircumstanceKind.Plea => count with { Plea = Plea },
            CircumstanceKind.Recidivism => count with { Recidivism = Recidivism },
            CircumstanceKind.Procedure => count with { Procedure = Procedure },
            CircumstanceKind.WithFactor => count with { Factors = count.Factors.Append(Factor).ToHashSet() },
            CircumstanceKind.WithoutFactor => count with { Factors = count.Factors.Where(factor => factor != Factor).ToHashSet() },
            _ => count,
        };
    }

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
