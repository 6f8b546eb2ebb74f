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
}
