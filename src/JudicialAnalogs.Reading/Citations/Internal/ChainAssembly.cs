namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>
/// Turns the links of one chain into citations: which part belongs to which article, which article to which act. Parts before an
/// article nest leftwards («п. 1 ч. 2, ч. 3 ст. 188»), parts after it rightwards («ст. 188 ч. 2 п. 1, п. 3»).
/// </summary>
internal sealed class ChainAssembly
{
    private readonly List<ArticleGroup> groups = [];
    private readonly List<Component> prefix = [];
    private readonly List<CitationDraft> drafts = [];
    private ArticleGroup? open;
    private ActMention? leading;
    private bool leadingUsed;
    private int settled;
    private int lastArticles;

    /// <summary>The citations of a chain; <paramref name="leading"/> is the act named right before it, or null.</summary>
    public static List<CitationDraft> Assemble(List<ChainItem> items, ActMention? leading)
    {
        var assembly = new ChainAssembly { leading = leading };
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Act is { } act)
                assembly.AddAct(act);
            else if (items[i].Component is { } component)
                assembly.AddComponent(component, items, i);
        }

        assembly.FlushResolutionPoints(null);
        foreach (var group in assembly.groups)
            group.Expand(assembly.drafts);
        return assembly.drafts;
    }

    private void AddComponent(Component component, List<ChainItem> items, int at)
    {
        if (component.Level == PlaceLevel.Article)
        {
            AddArticles(component);
            return;
        }

        if (items[at].Afterthought)
        {
            if (groups.Count > 0)
                groups[^1].AddAfterthought(component);
            return;
        }

        if (open is not null && (component.ValuesFirst || !(open.Prefixed || LeadsToArticle(items, at))))
            open.Suffix.Add(component);
        else
            prefix.Add(component);
    }

    /// <summary>True when the components from <paramref name="at"/>, which a separator parts from what was before, run up to an article.</summary>
    private static bool LeadsToArticle(List<ChainItem> items, int at)
    {
        if (!items[at].Separated)
            return false;
        for (var i = at; i < items.Count && items[i].Component is { } component; i++)
        {
            if (component.Level == PlaceLevel.Article)
                return !items[i].Separated;
        }

        return false;
    }

    private void AddArticles(Component component)
    {
        lastArticles = groups.Count;
        for (var i = 0; i < component.Values.Count; i++)
        {
            var value = component.Values[i];
            var group = new ArticleGroup(value, i == 0 ? component.First : value.First, value.End)
            {
                ValuesFirst = component.ValuesFirst,
                Act = leading,
                Source = leading is null ? ActSource.None : leadingUsed ? ActSource.List : ActSource.Beside,
            };
            if (i == 0 || component.Plural)
                group.Prefix.AddRange(prefix);
            if (i == 0 && prefix.Count > 0)
                group.First = prefix[0].First;
            if (i == 0 && leading is not null && !leadingUsed)
                group.First = Math.Min(group.First, leading.First);
            if (i == component.Values.Count - 1)
                group.End = Math.Max(group.End, component.End);
            groups.Add(group);
            open = group;
        }

        leadingUsed |= leading is not null;
        prefix.Clear();
    }

    private void AddAct(ActMention act)
    {
        var resolution = act.Kind is ActMentionKind.Resolution or ActMentionKind.BareResolution;
        if (resolution && prefix.Count > 0)
        {
            FlushResolutionPoints(act);
            (leading, leadingUsed, open) = (act, true, null);
            settled = groups.Count;
            return;
        }

        if (settled < groups.Count && !resolution && !groups[^1].ValuesFirst)
        {
            // In «ГК ст. 9, ст. 10 ГПК» the code before keeps its articles.
            var first = groups[settled].Source == ActSource.Beside ? lastArticles : settled;
            for (var i = first; i < groups.Count; i++)
                (groups[i].Act, groups[i].Source) = (act, i == groups.Count - 1 ? ActSource.Beside : ActSource.List);
            groups[^1].End = Math.Max(groups[^1].End, act.NameEnd);
            (leading, leadingUsed) = (act, true);
        }
        else
        {
            (leading, leadingUsed) = (act, false);
        }

        settled = groups.Count;
        open = null;
        prefix.Clear();
    }

    /// <summary>Points without an article belong to a resolution: «п. 12 НП ВС …», «НП ВС … п. 12», «қаулының 12-тармағы».</summary>
    private void FlushResolutionPoints(ActMention? act)
    {
        act ??= leading;
        if (prefix.Count > 0 && act?.Kind is ActMentionKind.Resolution or ActMentionKind.BareResolution)
        {
            var component = prefix.FindLast(item => item.Level is PlaceLevel.Point or PlaceLevel.PointsOrSubPoint);
            var first = Math.Min(act!.First, prefix[0].First);
            var end = Math.Max(act.NameEnd, prefix[^1].End);
            // Points of a resolution are numbers; a letter before it belongs to something else.
            foreach (var value in component?.Values.Where(value => char.IsAsciiDigit(value.Text[0])) ?? [])
                drafts.Add(new CitationDraft(value.Text, [], act, ActSource.Resolution, first, end));
        }

        prefix.Clear();
    }
}
