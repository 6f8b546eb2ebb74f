using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What tells which way the circumstances of a stretch pull.</summary>
/// <param name="Span">Where it stands, in the source text.</param>
/// <param name="Mitigates">Which way.</param>
/// <param name="Turn">In words or by a citation.</param>
/// <param name="Refers">True where findings are referred to and none is made: «учитывая наличие смягчающих обстоятельств».</param>
internal readonly record struct FactorCue(TextSpan Span, bool Mitigates, FactorTurn Turn, bool Refers);
