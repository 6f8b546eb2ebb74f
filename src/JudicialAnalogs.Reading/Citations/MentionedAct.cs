using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Citations;

/// <summary>An act of law that a text names.</summary>
/// <param name="Act">Its canonical name, the same in either language.</param>
/// <param name="Span">Where it is named in the original text, in UTF-16 code units.</param>
public sealed record MentionedAct(string Act, TextSpan Span);
