using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A governing word of the operative part. Russian verbs stand before what they govern, Kazakh verbs after it.</summary>
internal readonly record struct OperativeCue(OperativeCueKind Kind, TextSpan Span, bool Kazakh);
