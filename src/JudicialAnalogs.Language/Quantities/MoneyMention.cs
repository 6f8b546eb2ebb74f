namespace JudicialAnalogs.Language.Quantities;

/// <summary>An amount of money found in a text.</summary>
/// <param name="Amount">The amount, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Tenge or monthly calculation indices.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units, from the number to the end of the unit.</param>
/// <param name="IsConsistent">False where digits and the words in brackets say different values.</param>
public sealed record MoneyMention(decimal Amount, MoneyUnit Unit, int Start, int Length, bool IsConsistent);
