namespace JudicialAnalogs.Server.Assistant;

/// <summary>One thing a sentence of a summary may rest on.</summary>
/// <param name="Id">Name within one summary: <c>E1</c>.</param>
/// <param name="Text">What the model is shown: a figure as a sentence in the caller's language, or the words of an act.</param>
/// <param name="Passage">Where the words stand; null for a figure.</param>
/// <param name="CountAddresses">Counts behind a figure.</param>
internal sealed record EvidenceItem(string Id, string Text, V1.Passage? Passage, IReadOnlyList<string> CountAddresses)
{
    /// <summary>True for a figure of the answer, false for words of an act.</summary>
    public bool IsFigure => Passage is null;
}
