namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>A number or letter of a component.</summary>
/// <param name="Text">The number as canonical text has it, e.g. <c>188-1</c>.</param>
/// <param name="Bracketed">True for <c>3)</c>.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal readonly record struct PlaceValue(string Text, bool Bracketed, int First, int End);

/// <summary>One level of a citation with the numbers given for it: «пп. 1), 6)», «ст.ст. 120–135», «387, 393-баптарын».</summary>
/// <param name="Level">Level.</param>
/// <param name="Values">Numbers, ranges expanded.</param>
/// <param name="Plural">True when the word is in the plural.</param>
/// <param name="ValuesFirst">True in the Kazakh order, the numbers before the word.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal sealed record Component(PlaceLevel Level, IReadOnlyList<PlaceValue> Values, bool Plural, bool ValuesFirst, int First, int End);
