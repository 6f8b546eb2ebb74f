namespace JudicialAnalogs.Law.Acts;

/// <summary>The claim of a civil or administrative case and how it ended.</summary>
/// <param name="Type">What the dispute is about, in short words of the act; empty when not read.</param>
/// <param name="AmountTenge">Sum claimed in tenge; null when none.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="AwardedTenge">Sum awarded in tenge; null when none.</param>
public sealed record Claim(string Type, decimal? AmountTenge, ClaimOutcome Outcome, decimal? AwardedTenge);
