using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.SecondReading;

/// <summary>What a second reading gave.</summary>
/// <param name="Act">The act with its disputed values, or unchanged when there is trouble.</param>
/// <param name="Trouble">Why there was no second reading; null when there was one.</param>
public sealed record SecondReadingResult(CourtAct Act, string? Trouble);
