using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Cases;

/// <summary>Limits on which decided counts may be analogs. An empty list sets no limit.</summary>
public sealed record AnalogFilter
{
    /// <summary>No limits.</summary>
    public static AnalogFilter None { get; } = new();

    /// <summary>Regions.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Courts.</summary>
    public IReadOnlyList<string> Courts { get; init; } = [];

    /// <summary>First day of the acts; null sets no limit.</summary>
    public DateOnly? DecidedFrom { get; init; }

    /// <summary>Last day of the acts; null sets no limit.</summary>
    public DateOnly? DecidedTo { get; init; }

    /// <summary>Kinds of act.</summary>
    public IReadOnlyList<ActKind> Kinds { get; init; } = [];

    /// <summary>Languages of the acts.</summary>
    public IReadOnlyList<LawLanguage> Languages { get; init; } = [];

    /// <summary>Procedures.</summary>
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];

    /// <summary>What became of the acts.</summary>
    public IReadOnlyList<AppealOutcome> AppealOutcomes { get; init; } = [];

    /// <summary>Norms found by the court; a part covers its points.</summary>
    public IReadOnlyList<NormRef> FoundUnder { get; init; } = [];

    /// <summary>Circumstances the court accepted, all required.</summary>
    public IReadOnlyList<FactorCode> AcceptedFactors { get; init; } = [];

    /// <summary>True when it lets everything through.</summary>
    public bool LimitsNothing =>
        DecidedFrom is null && DecidedTo is null
        && Regions.Count + Courts.Count + Kinds.Count + Languages.Count + Procedures.Count + AppealOutcomes.Count + FoundUnder.Count + AcceptedFactors.Count == 0;

    /// <summary>
    /// True when the filter lets the unit through. A claim was found under nothing, so for it the norms its act cites count; it has no
    /// procedure and no circumstances of the Criminal Code.
    /// </summary>
    public bool Admits(DecidedUnit unit) =>
        Allows(Regions, unit.Region)
        && Allows(Courts, unit.Court)
        && Allows(Kinds, unit.Kind)
        && Allows(Languages, unit.Language)
        && Allows(AppealOutcomes, unit.AppealOutcome)
        && (DecidedFrom is null || unit.DecidedOn >= DecidedFrom)
        && (DecidedTo is null || unit.DecidedOn <= DecidedTo)
        && unit switch
        {
            DecidedCount count => Allows(Procedures, count.Facts.Procedure)
                && (FoundUnder.Count == 0 || (count.Facts.Found is { } found && FoundUnder.Any(norm => found.References.Any(norm.Covers))))
                && AcceptedFactors.All(count.Facts.Factors.Contains),
            _ => Allows(Procedures, default)
                && (FoundUnder.Count == 0 || FoundUnder.Any(norm => unit.CitedNorms.Any(norm.Covers)))
                && AcceptedFactors.Count == 0,
        };

    private static bool Allows<T>(IReadOnlyList<T> allowed, T value) => allowed.Count == 0 || allowed.Contains(value);
}
