namespace JudicialAnalogs.Reading.Extraction;

/// <summary>An earlier conviction named in the act.</summary>
/// <param name="Article">Article; null when the act does not say what for.</param>
/// <param name="Part">Part; null where none is named.</param>
/// <param name="Points">Points, may be empty.</param>
/// <param name="Punishment">The earlier punishment in the act's words; null when not named.</param>
public sealed record ExtractedPriorConviction(string? Article, string? Part, IReadOnlyList<string> Points, string? Punishment);
