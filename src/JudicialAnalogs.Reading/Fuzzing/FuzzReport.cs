namespace JudicialAnalogs.Reading.Fuzzing;

/// <summary>What a round found.</summary>
/// <param name="Inputs">How many inputs were put before the readers.</param>
/// <param name="Citations">How many citations they gave, so that a round that reads nothing shows.</param>
/// <param name="Sanctions">How many sanctions they gave.</param>
/// <param name="Elapsed">Time taken.</param>
/// <param name="Failures">What failed, the first <see cref="ParserFuzz.MostFailures"/> of it; empty when everything held.</param>
public sealed record FuzzReport(long Inputs, long Citations, long Sanctions, TimeSpan Elapsed, IReadOnlyList<FuzzFailure> Failures);
