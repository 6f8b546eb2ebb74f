using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Words of the text that a value was read from.</summary>
/// <param name="Field">Name of the field, or the code of a circumstance.</param>
/// <param name="Anchor">Anchor of the words.</param>
/// <param name="Span">Where they stand in the text.</param>
public sealed record CaseMark(string Field, string Anchor, TextSpan Span);
