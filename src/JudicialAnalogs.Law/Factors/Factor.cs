using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Law.Factors;

/// <summary>A mitigating or aggravating circumstance in an act.</summary>
/// <param name="Code">Its place in the code.</param>
/// <param name="Standing">What the court did with it.</param>
/// <param name="Quote">The words of the act, redacted.</param>
/// <param name="Span">Where the words stand in the act's stored text.</param>
public sealed record Factor(FactorCode Code, FactorStanding Standing, string Quote, TextSpan Span);
