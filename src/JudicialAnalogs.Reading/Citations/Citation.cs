using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Citations;

/// <summary>One norm that a text cites.</summary>
/// <param name="Reference">The norm, canonical in either language.</param>
/// <param name="Span">
/// Where it is cited in the original text, in UTF-16 code units. Articles of a list have spans of their own; the parts and points
/// listed for one article, and the articles of a range, share the span of the words they were expanded from.
/// </param>
/// <param name="Confidence">0 to 1: near 1 when the act is named in the citation, lower the further away the act was found.</param>
public sealed record Citation(NormRef Reference, TextSpan Span, double Confidence);
