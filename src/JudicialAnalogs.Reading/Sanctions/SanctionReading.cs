using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Reading.Sanctions;

/// <summary>One sanction as read from the text of a part.</summary>
/// <param name="Sanction">Main punishments and kinds of additional ones.</param>
/// <param name="Additional">The additional punishments with their ranges.</param>
/// <param name="Points">Points for which alone this sanction holds («а в случаях, предусмотренных пунктом 2)»); empty for the part's own sanction.</param>
/// <param name="Condition">Another condition in the words of the law («при отягчающих обстоятельствах»); empty for none.</param>
/// <param name="Remark">What a lawyer should know about how the text was read, in English; empty where it was read as it stands.</param>
/// <param name="Language">Language of the text it was read from.</param>
public sealed record SanctionReading(
    Sanction Sanction, IReadOnlyList<AdditionalRange> Additional, IReadOnlyList<NormRef> Points, string Condition, string Remark, LawLanguage Language);
