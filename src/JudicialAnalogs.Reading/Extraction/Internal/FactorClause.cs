using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A stretch of a sentence that speaks of circumstances of one direction with one outcome.</summary>
/// <param name="Sentence">The whole sentence, in the source text.</param>
/// <param name="Span">The stretch, in the source text.</param>
/// <param name="Mitigates">Which way they pull; null where the stretch does not say.</param>
/// <param name="Standing">What the court did with them.</param>
/// <param name="Cue">Where the word that tells the direction ends, in the source text; the start of the stretch where none does.</param>
internal sealed record FactorClause(TextSpan Sentence, TextSpan Span, bool? Mitigates, FactorStanding Standing, int Cue);
