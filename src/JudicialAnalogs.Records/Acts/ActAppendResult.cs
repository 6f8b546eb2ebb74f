namespace JudicialAnalogs.Records.Acts;

/// <summary>What became of one act given to the store.</summary>
/// <param name="ActId">The act.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Sequence">Number of the change in the feed; null when nothing changed.</param>
public sealed record ActAppendResult(string ActId, AppendOutcome Outcome, long? Sequence);
