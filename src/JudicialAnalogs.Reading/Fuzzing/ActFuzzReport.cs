namespace JudicialAnalogs.Reading.Fuzzing;

/// <summary>What a round of mutated acts found.</summary>
/// <param name="Inputs">How many acts were read.</param>
/// <param name="Characters">Their length in all, in UTF-16 units.</param>
/// <param name="Names">How many names, whole and set apart from their neighbours after the mutation, had to be gone from the redacted text.</param>
/// <param name="Numbers">How many identification numbers had to be.</param>
/// <param name="Quotes">How many quotes of factors and arguments were read, so that a round that reads nothing shows.</param>
/// <param name="Elapsed">Time taken.</param>
/// <param name="Failures">What failed, the first <see cref="ParserFuzz.MostFailures"/> of it; empty when everything held.</param>
public sealed record ActFuzzReport(long Inputs, long Characters, long Names, long Numbers, long Quotes, TimeSpan Elapsed, IReadOnlyList<FuzzFailure> Failures);
