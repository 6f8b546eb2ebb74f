namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>A document or a query of a retrieval set.</summary>
internal sealed record RetrievalText(string Id, string Text, string Title)
{
    /// <summary>Title and text as one.</summary>
    public string Whole => Title.Length == 0 ? Text : $"{Title}\n{Text}";
}
