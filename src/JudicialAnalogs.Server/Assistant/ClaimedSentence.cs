namespace JudicialAnalogs.Server.Assistant;

/// <summary>A sentence as the model put it, and the evidence it claims.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Evidence">Names of evidence, as the model wrote them.</param>
internal sealed record ClaimedSentence(string Text, IReadOnlyList<string> Evidence);
