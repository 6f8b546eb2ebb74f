namespace JudicialAnalogs.Law.Acts;

/// <summary>A part of an act and where it stands in the stored text.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Span">Where.</param>
public sealed record Segment(SegmentKind Kind, TextSpan Span);
