using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Records.Norms;

/// <summary>What became of one norm given to the store.</summary>
/// <param name="NormId">Identity derived from reference, language, first day in force and source: <c>n</c> and 24 hexadecimal digits.</param>
/// <param name="Outcome">What happened; a norm is never blocked.</param>
/// <param name="Sequence">Number of the change in the feed; null when nothing changed.</param>
public sealed record NormAppendResult(string NormId, AppendOutcome Outcome, long? Sequence);
