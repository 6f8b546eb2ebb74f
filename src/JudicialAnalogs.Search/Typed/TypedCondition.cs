using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Search.Typed;

/// <summary>A condition in a line that a person typed.</summary>
/// <param name="Condition">What must or must not stand.</param>
/// <param name="Start">First UTF-16 unit in the line, sign and quotation mark included.</param>
/// <param name="Length">UTF-16 units in the line.</param>
public sealed record TypedCondition(TextCondition Condition, int Start, int Length);
