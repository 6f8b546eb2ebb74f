namespace JudicialAnalogs.Reading.Extraction;

/// <summary>Article, part and points of the Criminal Code.</summary>
/// <param name="Article">E.g. <c>188</c> or <c>188-1</c>.</param>
/// <param name="Part">E.g. <c>3</c>; null where none is named.</param>
/// <param name="Points">Points in the order cited, may be empty.</param>
public sealed record ExtractedQualification(string Article, string? Part, IReadOnlyList<string> Points);
