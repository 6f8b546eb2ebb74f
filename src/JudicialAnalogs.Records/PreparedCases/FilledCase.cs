namespace JudicialAnalogs.Records.PreparedCases;

/// <summary>A prepared case with what it holds.</summary>
/// <param name="Case">Whose it is.</param>
/// <param name="Content">What was filled in, as it was given.</param>
/// <param name="ReturnTo">Where the person goes back to; empty for nowhere.</param>
public sealed record FilledCase(PreparedCase Case, ReadOnlyMemory<byte> Content, string ReturnTo);
