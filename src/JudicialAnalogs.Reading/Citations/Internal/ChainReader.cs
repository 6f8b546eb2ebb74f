namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Reads components and acts that follow one another with nothing but commas and conjunctions between.</summary>
internal sealed class ChainReader(TokenText tokens, ActReader acts)
{
    private readonly ValueReader values = new(tokens);
    private readonly ComponentReader components = new(tokens, new ValueReader(tokens));

    /// <summary>The chain from <paramref name="index"/>; empty when none starts there.</summary>
    public List<ChainItem> Read(int index, out int end)
    {
        var items = new List<ChainItem>();
        var style = new Style();
        var brackets = 0;
        end = index;
        var at = index;
        while (at < tokens.Count)
        {
            if (components.TryRead(at, style.Suffix, style.ArticleKnown) is { } component)
            {
                style.Add(component, separated: false);
                items.Add(new ChainItem(component, null, false));
                at = end = component.End;
                if (brackets > 0 && tokens[at].IsSign(')'))
                {
                    brackets--;
                    at = end = at + 1;
                }

                continue;
            }

            if (items.Count == 0)
                return items;
            if (acts.TryRead(at) is { } act)
            {
                style = new Style();
                items.Add(new ChainItem(null, act, false));
                at = end = act.End;
                continue;
            }

            if (tokens[at].IsSign('(') && style.Suffix && components.TryRead(at + 1, true, true) is not null)
            {
                brackets++;
                at++;
                continue;
            }

            var next = AfterSeparator(at);
            if (next == at)
                return items;
            var following = components.TryRead(next, style.Suffix, style.ArticleKnown) ?? NextArticle(next, style);
            if (following is null)
                return items;
            style.Add(following, separated: true);
            items.Add(new ChainItem(following, null, true));
            at = end = following.End;
        }

        return items;
    }

    /// <summary>«ст. ст. 188 ч.3, 190 ч.2»: a bare number after a part is the next article of the list.</summary>
    private Component? NextArticle(int at, Style style)
    {
        if (!style.Suffix || !style.BelowArticle || !tokens.IsNumber(at))
            return null;
        var list = values.ReadList(at, PlaceLevel.Article, true, false, out var end);
        return list.Count == 0 || list[0].Bracketed ? null : new Component(PlaceLevel.Article, list, true, false, at, end);
    }

    private int AfterSeparator(int at)
    {
        var next = values.SkipListSign(at);
        return next > at && tokens[next].Text is "по" or "с" or "от" or "к" or "на" ? next + 1 : next;
    }

    /// <summary>Whether the article at hand came before its parts («ст. 188 ч. 3») or after them («ч. 3 ст. 188»).</summary>
    private struct Style
    {
        private bool prefixed;

        public bool Suffix { get; private set; }

        public bool ArticleKnown { get; private set; }

        public bool BelowArticle { get; private set; }

        public void Add(Component component, bool separated)
        {
            if (component.Level == PlaceLevel.Article)
            {
                Suffix = !prefixed || separated && BelowArticle && Suffix;
                prefixed = false;
                ArticleKnown = true;
                BelowArticle = false;
                return;
            }

            BelowArticle = ArticleKnown;
            prefixed = !Suffix;
        }
    }
}
