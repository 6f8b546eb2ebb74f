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

    /// <summary>True when the filter lets the count through.</summary>
    public bool Admits(DecidedCount count) =>
        Allows(Regions, count.Region)
        && Allows(Courts, count.Court)
        && Allows(Kinds, count.Kind)
        && Allows(Languages, count.Language)
        && Allows(Procedures, count.Facts.Procedure)
        && Allows(AppealOutcomes, count.AppealOutcome)
        && (DecidedFrom is null || count.DecidedOn >= DecidedFrom)
        && (DecidedTo is null || count.DecidedOn <= DecidedTo)
        && (FoundUnder.Count == 0 || (count.Facts.Found is { } found && FoundUnder.Any(norm => found.References.Any(norm.Covers))))
        && AcceptedFactors.All(count.Facts.Factors.Contains);

    private static bool Allows<T>(IReadOnlyList<T> allowed, T value) => allowed.Count == 0 || allowed.Contains(value);
}
