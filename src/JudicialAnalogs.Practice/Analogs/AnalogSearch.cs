using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>What a search for analogs found.</summary>
/// <param name="Analogs">Counts alike, at most one an act, most alike first.</param>
/// <param name="AlikeInFacts">Counts whose facts read alike, however they were qualified, most alike first.</param>
/// <param name="Terms">Words the text search used, for highlighting.</param>
/// <param name="IndexVersion">Version of the index that answered.</param>
public sealed record AnalogSearch(
    IReadOnlyList<Analog> Analogs,
    IReadOnlyList<DecidedCount> AlikeInFacts,
    IReadOnlyList<string> Terms,
    string IndexVersion)
{
    /// <summary>True when a model served elsewhere should have made the vectors and the embedded ones were used, because it did not answer or is still at work.</summary>
    public bool FellBack { get; init; }
}
