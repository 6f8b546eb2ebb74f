namespace JudicialAnalogs.Search.Filters;

/// <summary>
/// Demands (or forbids) words of a document's text. The words go through the index's analysis, so other forms of them match. Several words
/// are a phrase: they must stand one after the other as here, and where the analysis drops a word any one word may stand. A text without a
/// word that the analysis keeps demands nothing.
/// </summary>
/// <param name="Text">A word or a phrase.</param>
/// <param name="Exclude">Whether matching documents are left out instead of kept.</param>
public sealed record TextCondition(string Text, bool Exclude = false)
{
    /// <summary>The field in which it must stand; <see langword="null"/> for any one field. A phrase needs a field with <see cref="Documents.SearchField.Positions"/>.</summary>
    public string? Field { get; init; }
}
