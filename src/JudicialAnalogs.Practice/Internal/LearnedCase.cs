using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>A case the forest has learned.</summary>
/// <param name="Row">Codes of its circumstances and of their severity.</param>
/// <param name="Value">What its circumstances add up to on the line of severity, by other cases.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Excess">How much harsher that was than <paramref name="Value"/>, on the line; below 0 for milder.</param>
/// <param name="Weight">Weight with which it speaks for what is expected.</param>
internal readonly record struct LearnedCase(ushort[] Row, double Value, Outcome Outcome, double Excess, double Weight);
