namespace JudicialAnalogs.Reading.Extraction;

/// <summary>A sentence of the court's own reasoning that carried the decision.</summary>
/// <param name="Quote">An exact substring of the source text.</param>
/// <param name="Effect"><c>harsher</c>, <c>milder</c>, <c>guilt</c>, <c>acquittal</c>, <c>claim_granted</c> or <c>claim_refused</c>; <c>neutral</c> where the words do not tell.</param>
public sealed record ExtractedArgument(string Quote, string Effect);
