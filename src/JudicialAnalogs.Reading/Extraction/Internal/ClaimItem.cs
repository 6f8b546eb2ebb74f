using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A sum of a demand or of an award, what the words next to it say it is, and these words: those before it and those behind it.</summary>
internal readonly record struct ClaimItem(MoneyMention Sum, ClaimItemKind Kind, TextSpan Label, TextSpan Behind);
