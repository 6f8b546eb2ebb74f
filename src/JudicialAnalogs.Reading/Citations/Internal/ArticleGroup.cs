namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>An article of a chain with the components before and after it.</summary>
internal sealed class ArticleGroup(PlaceValue article, int first, int end)
{
    // Lists multiply: this many citations from one article is no citation any more.
    private const int MostCitations = 2000;

    public List<Component> Prefix { get; } = [];

    public List<Component> Suffix { get; } = [];

    public ActMention? Act { get; set; }

    public ActSource Source { get; set; }

    public int First { get; set; } = first;

    public int End { get; set; } = end;

    /// <summary>True in the Kazakh order, where an act is named before its articles and never after.</summary>
    public bool ValuesFirst { get; init; }

    public bool Prefixed => Prefix.Count > 0;

    /// <summary>Adds a component that came in brackets after the act, one level further from the article than what is there.</summary>
    public void AddAfterthought(Component component)
    {
        if (Prefixed)
            Prefix.Insert(0, component);
        else
            Suffix.Add(component);
        End = Math.Max(End, component.End);
    }

    /// <summary>Adds the citations this article stands for.</summary>
    public void Expand(List<CitationDraft> drafts)
    {
        if (Suffix.Count > 0)
            End = Math.Max(End, Suffix[^1].End);
        // The nearest to the article is the most general; both sides read outward from it.
        var batches = Batches(Prefixed ? Enumerable.Reverse(Prefix) : Suffix);
        if (Prefixed)
            batches.Reverse();
        foreach (var path in batches.SelectMany(batch => batch))
            drafts.Add(new CitationDraft(article.Text, path, Act, Source, First, End));
    }

    /// <summary>Paths read outward from the article, a batch for each time a level comes up again.</summary>
    private static List<List<List<(PlaceLevel, PlaceValue)>>> Batches(IEnumerable<Component> outward)
    {
        var batches = new List<List<List<(PlaceLevel, PlaceValue)>>>();
        var current = new List<Component>();
        foreach (var component in outward)
        {
            var same = current.FindIndex(item => item.Level == component.Level);
            if (same >= 0)
            {
                batches.Add(Multiply(current));
                current.RemoveRange(same, current.Count - same);
            }

            current.Add(component);
        }

        batches.Add(Multiply(current));
        return batches;
    }

    private static List<List<(PlaceLevel, PlaceValue)>> Multiply(List<Component> components)
    {
        List<List<(PlaceLevel, PlaceValue)>> made = [[]];
        foreach (var component in components.Where(component => component.Level != PlaceLevel.Paragraph))
        {
            if (made.Count * component.Values.Count > MostCitations)
                break;
            made = [.. made.SelectMany(path => component.Values.Select(value => new List<(PlaceLevel, PlaceValue)>(path) { (component.Level, value) }))];
        }

        return made;
    }
}
