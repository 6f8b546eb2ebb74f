namespace JudicialAnalogs.Records.History;

/// <summary>How one state of the search index of acts came about.</summary>
/// <param name="Version">Version of the state, up to 100 characters.</param>
/// <param name="Parent">Version of the state before; null where it was empty or is made anew.</param>
/// <param name="Kind">What was done.</param>
/// <param name="After">Position of the change feed before.</param>
/// <param name="Sequence">Position after it: changes above <paramref name="After"/> up to here were taken in.</param>
/// <param name="Weights">Weights of the legs, as the index writes them down; up to 1,000 characters.</param>
public sealed record IndexStep(string Version, string? Parent, IndexStepKind Kind, long After, long Sequence, string Weights);
