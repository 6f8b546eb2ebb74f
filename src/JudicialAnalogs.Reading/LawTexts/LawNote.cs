using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>A note beside a norm, kept apart from its text.</summary>
/// <param name="Reference">The article the note stands in, or the act.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Text">The note.</param>
/// <param name="Amendments">Laws it names; empty for explanatory notes.</param>
public sealed record LawNote(NormRef Reference, LawNoteKind Kind, string Text, IReadOnlyList<Amendment> Amendments);
