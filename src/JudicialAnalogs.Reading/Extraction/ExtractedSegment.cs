namespace JudicialAnalogs.Reading.Extraction;

/// <summary>A part of an act.</summary>
/// <param name="Kind"><c>introductory</c>, <c>descriptive</c>, <c>reasoning</c> or <c>operative</c>.</param>
/// <param name="Start">Offset in the source text, from 0, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public sealed record ExtractedSegment(string Kind, int Start, int Length);
