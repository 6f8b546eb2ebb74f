using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>A court's reason for another qualification than charged.</summary>
/// <param name="Count">The count.</param>
/// <param name="Quote">The court's words, redacted.</param>
/// <param name="Span">Where they stand in the act's stored text; null when they stand there no more.</param>
public sealed record RequalificationReason(CountAddress Count, string Quote, TextSpan? Span);
