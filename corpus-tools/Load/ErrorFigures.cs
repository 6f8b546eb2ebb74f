namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>How often a method failed in one way.</summary>
/// <param name="Method">Name of the method.</param>
/// <param name="Status">Status of gRPC in the contract's spelling, or UNREACHABLE.</param>
/// <param name="Count">How often.</param>
/// <param name="Example">What the first failure said.</param>
internal sealed record ErrorFigures(string Method, string Status, int Count, string Example);
