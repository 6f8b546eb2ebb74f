namespace JudicialAnalogs.Archive.Tuning;

/// <summary>A query with known answers.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Grades">Grades by identity of an act; 1 or more is relevant.</param>
/// <param name="Excluded">Acts that may not be found: the one the query was taken from, and those too close to it to be a test.</param>
public sealed record TuningQuery(string Text, IReadOnlyDictionary<string, int> Grades, IReadOnlyCollection<string> Excluded);
