using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A rule that lowers a punishment or releases from it, which a party asked for and the court refused.</summary>
/// <param name="Rule">The rule: УК ст. 55 ч. 4, 63, 65 or 68.</param>
/// <param name="Sentence">Where the court refuses it, in the source text.</param>
internal sealed record RefusedRequest(FactorCode Rule, TextSpan Sentence);
