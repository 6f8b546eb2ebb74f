namespace JudicialAnalogs.Language.Sentences;

/// <summary>
/// Cuts a text into paragraphs. A blank line ends one; so does a line break behind closing punctuation, before a list mark
/// or an indent, and around a heading in capitals. Other line breaks are taken for wrapped lines and stay inside.
/// </summary>
public static class ParagraphSplitter
{
    /// <summary>Paragraphs in order, without surrounding white space; every other character belongs to exactly one.</summary>
    public static IReadOnlyList<TextStretch> Split(ReadOnlySpan<char> text)
    {
        var paragraphs = new List<TextStretch>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\n' || !Ends(text, start, at))
                continue;
            Add(paragraphs, text, start, at);
            start = at + 1;
        }

        Add(paragraphs, text, start, text.Length);
        return paragraphs;
    }

    private static bool Ends(ReadOnlySpan<char> text, int start, int lineBreak)
    {
        var line = text[start..lineBreak].TrimEnd();
        var rest = text[(lineBreak + 1)..];
        if (line.IsEmpty || rest.IsEmpty || line[^1] is '.' or '!' or '?' or '…' or ':' or ';')
            return true;
        var nextBreak = rest.IndexOf('\n');
        var next = nextBreak < 0 ? rest : rest[..nextBreak];
        if (next.IsWhiteSpace() || char.IsWhiteSpace(next[0]) || IsListItem(next))
            return true;
        var ownLine = line[(line.LastIndexOf('\n') + 1)..];
        return IsHeading(ownLine) || IsHeading(next);
    }

    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line[0] is '-' or '–' or '—' or '•' && line.Length > 1 && line[1] == ' ')
            return true;
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits < line.Length && line[digits] == ')';
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        int upper = 0, lower = 0;
        foreach (var c in line)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper >= 4 && lower == 0 && line.Length <= 80;
    }

    private static void Add(List<TextStretch> paragraphs, ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            paragraphs.Add(new TextStretch(start, end - start));
    }
}
