namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>
/// How deep elements of a page lie within one another, seen before it is parsed: a parser looks at all open elements for every new one, so that a
/// page of half a megabyte takes minutes when nothing in it is ever closed. Browsers stop at 512 too.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int Deepest = 512;

    // Elements that hold nothing, and those whose end may be left out: the next of their kind ends them.
    private static readonly HashSet<string> NotNested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rp", "rt",
    };

    private static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp"];

    /// <summary>True when more elements are open at once than <see cref="Deepest"/>.</summary>
    public static bool IsTooDeep(string page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (page.AsSpan(at).StartsWith("<!--"))
            {
                if ((at = page.IndexOf("-->", at, StringComparison.Ordinal)) < 0)
                    return false;
                continue;
            }

            var closing = page[at + 1] == '/';
            var name = NameAt(page, at + (closing ? 2 : 1));
            if (name.Length == 0 || NotNested.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                continue;
            if (closing)
                depth = Math.Max(0, depth - 1);
            else if (RawOf(name) is { } raw)
                at = Math.Max(at, page.IndexOf($"</{raw}", at, StringComparison.OrdinalIgnoreCase));
            else if (++depth > Deepest)
                return true;
        }

        return false;
    }

    private static string? RawOf(ReadOnlySpan<char> name)
    {
        foreach (var raw in Raw)
        {
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase))
                return raw;
        }

        return null;
    }

    private static ReadOnlySpan<char> NameAt(string page, int start)
    {
        var end = start;
        while (end < page.Length && char.IsAsciiLetterOrDigit(page[end]))
            end++;
        return end > start && char.IsAsciiLetter(page[start]) ? page.AsSpan(start, end - start) : [];
    }
}
