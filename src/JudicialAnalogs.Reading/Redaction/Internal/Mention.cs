using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>A place in the source text where a person is named.</summary>
internal readonly record struct Mention(Person Person, TextSpan Span);
