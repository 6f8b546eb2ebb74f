using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Appeals;

/// <summary>One thing that a higher court changed.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Span">The words that do it, in the redacted text.</param>
public sealed record AppealChange(AppealChangeKind Kind, TextSpan Span);
