namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Reads components and acts that follow one another with nothing but commas and conjunctions between.</summary>
internal sealed class ChainReader(TokenText tokens, ActReader acts)
{
    private static readonly List<ChainItem> None = [];

    private readonly ValueReader values = new(tokens);
    private readonly ComponentReader components = new(tokens, new ValueReader(tokens));

    /// <summary>The chain from <paramref name="index"/>; empty when none starts there.</summary>
    public List<ChainItem> Read(int index, out int end)
    {
        end = index;
        // Most tokens start nothing, and for them no list is made.
        if (components.TryRead(index, false, false) is null)
            return None;
        var items = new List<ChainItem>();
        var style = new Style();
        var brackets = 0;
        var afterthought = false;
        var at = index;
        while (at < tokens.Count)
        {
            if (components.TryRead(at, style.Suffix || afterthought, style.ArticleKnown || afterthought) is { } component)
            {
                style.Add(component, separated: false);
                items.Add(new ChainItem(component, null, false, afterthought && component.Level != PlaceLevel.Article));
                at = end = component.End;
                if (brackets > 0 && tokens[at].IsSign(')'))
                {
                    brackets--;
                    afterthought = false;
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

            if (tokens[at].IsSign('(') && (style.Suffix || items[^1].Act is not null) && components.TryRead(at + 1, true, true) is { } inner
                && (style.Suffix || inner.Level != PlaceLevel.Article))
            {
                afterthought = items[^1].Act is not null;
                brackets++;
                at++;
                continue;
            }

            if (FarEnd(at, items[^1].Component) is { } range)
            {
                items[^1] = items[^1] with { Component = range };
                at = end = range.End;
                continue;
            }

            var next = AfterSeparator(at);
            if (next == at)
                return items;
            var following = components.TryRead(next, style.Suffix || afterthought, style.ArticleKnown || afterthought) ?? NextArticle(next, style);
            if (following is null || (tokens[next - 1].Text is "-" or "–" && !MayFollowDash(following)))
                return items;
            style.Add(following, separated: true);
            items.Add(new ChainItem(following, null, true, afterthought && following.Level != PlaceLevel.Article));
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

    /// <summary>«со статьи 188 по статью 190»: the article after «по» closes the range that «с» before the first one opened.</summary>
    private Component? FarEnd(int at, Component? near)
    {
        if (near is not { Level: PlaceLevel.Article, ValuesFirst: false, Values: [var first] } || tokens[at].Text is not "по" || tokens[near.First - 1].Text is not ("с" or "со"))
            return null;
        return components.TryRead(at + 1, false, false) is { Level: PlaceLevel.Article, Values: [var last] } far && ValueReader.Between(first, last) is { } between
            ? near with { Values = between, Plural = true, End = far.End }
            : null;
    }

    // «ст. 24 ч. 3 – 188 ч. 2» goes on; after «ст. 188 ч. 3 – 5 …» stands anything.
    private bool MayFollowDash(Component following) =>
        !tokens.IsNumber(following.First) || following.ValuesFirst
        || (LevelWords.TryReadRussian(tokens, following.End, out var level, out _, out var after) && level != PlaceLevel.Article && tokens.IsNumber(after));

    private int AfterSeparator(int at)
    {
        if (tokens[at].Kind == CitationTokenKind.Sign && tokens[at].Text is "-" or "–")
            return tokens[at + 1].Text is "по" ? at + 2 : at + 1;
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
