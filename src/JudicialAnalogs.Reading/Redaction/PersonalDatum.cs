using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Redaction;

/// <summary>One piece of personal data found in a source text. It holds what was found: never stored, never logged.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the source text, in UTF-16 code units.</param>
/// <param name="Replacement">What stands in its place in the redacted text.</param>
public sealed record PersonalDatum(PersonalDataKind Kind, TextSpan Span, string Replacement);
