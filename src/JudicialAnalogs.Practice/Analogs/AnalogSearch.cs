using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>What a search for analogs found.</summary>
/// <param name="Analogs">Counts alike, at most one an act, most alike first; none of a series is left out, for figures are drawn from them.</param>
/// <param name="AlikeInFacts">Counts whose facts read alike, however they were qualified, most alike first.</param>
/// <param name="Terms">Words the text search used, for highlighting.</param>
/// <param name="IndexVersion">Version of the index that answered.</param>
public sealed record AnalogSearch(
    IReadOnlyList<Analog> Analogs,
    IReadOnlyList<DecidedCount> AlikeInFacts,
    IReadOnlyList<string> Terms,
    string IndexVersion)
{
    /// <summary>Claims alike, most alike first; none of a series is left out.</summary>
    public IReadOnlyList<ClaimAnalog> Claims { get; init; } = [];

    /// <summary>Counts and claims as a person is shown them: model decisions first, of a series a few with the others folded behind the first.</summary>
    public IReadOnlyList<AlikeUnit> Shown { get; init; } = [];

    /// <summary>What was given up, in order, because fewer than twenty analogs met every condition.</summary>
    public IReadOnlyList<Relaxation> Relaxed { get; init; } = [];

    /// <summary>Acts of the archive that are the case itself, in ordinal order: no figure may count them.</summary>
    public IReadOnlyList<string> OwnActs { get; init; } = [];

    /// <summary>Comparable acts that are no analogs, by reason, in the order of the enumeration.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>What the case was presumed to be because it names neither a qualification nor a kind of dispute; null where it names one, or nothing could be presumed.</summary>
    public PresumedQualification? Presumed { get; init; }

    /// <summary>True when a model served elsewhere should have made the vectors and the embedded ones were used, because it did not answer or is still at work.</summary>
    public bool FellBack { get; init; }
}
