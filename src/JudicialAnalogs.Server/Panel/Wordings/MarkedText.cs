namespace JudicialAnalogs.Server.Panel.Wordings;

/// <summary>A text cut into stretches to highlight and stretches between them.</summary>
internal static class MarkedText
{
    /// <summary>Stretches in order; marks that overlap or lie outside the text are passed over.</summary>
    public static IEnumerable<(string Text, bool Marked)> Of(string text, IEnumerable<V1.TextSpan> marks)
    {
        var at = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            if (mark.Start < at || mark.Length <= 0 || mark.Start + mark.Length > text.Length)
                continue;
            if (mark.Start > at)
                yield return (text[at..mark.Start], false);
            at = mark.Start + mark.Length;
            yield return (text[mark.Start..at], true);
        }

        if (at < text.Length)
            yield return (text[at..], false);
    }

    /// <summary>Cuts stretches in two, between words, so that a long text can be folded.</summary>
    /// <param name="stretches">Stretches of <see cref="Of"/>.</param>
    /// <param name="length">UTF-16 units of the first part at most; a mark or a word that crosses them begins the second.</param>
    /// <returns>The two parts; the second is empty where all fits into the first.</returns>
    public static (IReadOnlyList<(string Text, bool Marked)> First, IReadOnlyList<(string Text, bool Marked)> Second) Fold(IEnumerable<(string Text, bool Marked)> stretches, int length)
    {
        var (first, second) = (new List<(string Text, bool Marked)>(), new List<(string Text, bool Marked)>());
        foreach (var (text, marked) in stretches)
        {
            var left = second.Count > 0 ? 0 : length - first.Sum(stretch => stretch.Text.Length);
            var cut = text.Length <= left ? text.Length : marked || left <= 0 ? 0 : text.LastIndexOf(' ', left - 1) + 1;
            if (cut > 0)
                first.Add((text[..cut], marked));
            if (cut < text.Length)
                second.Add((text[cut..], marked));
        }

        return (first, second);
    }
}
