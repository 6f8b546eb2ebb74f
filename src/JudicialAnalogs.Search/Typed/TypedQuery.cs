namespace JudicialAnalogs.Search.Typed;

/// <summary>A line that a person typed, read by <see cref="QuerySyntax"/>.</summary>
/// <param name="Text">
/// The words to rank by: the line with spaces in place of signs, quotation marks and everything excluded, so that places in it are places in the line.
/// </param>
/// <param name="Conditions">What must and what must not stand, in the order of the line.</param>
public sealed record TypedQuery(string Text, IReadOnlyList<TypedCondition> Conditions)
{
    /// <summary>True when there are words to rank by, not exclusions alone.</summary>
    public bool Ranks => Text.Any(char.IsLetterOrDigit);
}
