using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Filters;

/// <summary>A place in a phrase.</summary>
/// <param name="Offset">Positions after the first place.</param>
/// <param name="Words">What may stand there: one word, or the two readings of one.</param>
internal sealed record PhraseSlot(int Offset, IReadOnlyList<TermKey> Words);
