namespace JudicialAnalogs.Search.Highlighting;

/// <summary>Finds a query's words in a text in all their forms. The index keeps no text, so the caller brings it.</summary>
/// <param name="source">The analysis of the index.</param>
public sealed class Highlighter(ITermSource source)
{
    /// <summary>Places of the given terms, in order, not overlapping.</summary>
    /// <param name="text">Text of a field or a passage.</param>
    /// <param name="terms">Index forms, as in <see cref="HybridResult.Terms"/>; an ordinal set of them serves many texts.</param>
    public IReadOnlyList<HighlightSpan> Mark(string text, IEnumerable<string> terms)
    {
        var wanted = terms as IReadOnlySet<string> ?? terms.ToHashSet(StringComparer.Ordinal);
        var read = new List<Term>();
        source.Read(text, read);
        var spans = new List<HighlightSpan>();
        var end = 0;
        foreach (var term in read)
        {
            if (term.Start < end || !wanted.Contains(term.Text))
                continue;
            spans.Add(new(term.Start, term.Length));
            end = term.Start + term.Length;
        }

        return spans;
    }
}
