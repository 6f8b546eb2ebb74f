using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>A paragraph of an act as its page shows it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Stretches">Its words, those of the passage marked.</param>
/// <param name="Opens">The part of the act that begins with it; null where the part goes on.</param>
internal sealed record ActParagraph(int Number, IReadOnlyList<(string Text, bool Marked)> Stretches, SegmentKind? Opens);
