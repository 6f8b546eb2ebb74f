namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>
/// Undoes the breaking of lines at a width in converted texts: the break inside a paragraph becomes a space, so that «лишения⏎свободы» reads as the
/// two words it is. Offsets stay.
/// </summary>
internal static class WrappedLines
{
    // A line much shorter than the widest ends its paragraph.
    private const double FullLine = 0.6;

    /// <summary>The text with the breaks inside paragraphs closed.</summary>
    public static string Join(string text)
    {
        var width = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = LineEnd(text, start);
            width = Math.Max(width, text.AsSpan(start, end - start).TrimEnd(' ').Length);
        }

        return string.Create(text.Length, (text, width), static (joined, state) =>
        {
            state.text.CopyTo(joined);
            for (int start = 0, end; start < joined.Length; start = end + 1)
            {
                end = LineEnd(state.text, start);
                if (end < joined.Length && GoesOn(state.text.AsSpan(start, end - start), state.text.AsSpan(end + 1), state.width))
                    joined[end] = ' ';
            }
        });
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        line = line.TrimEnd(' ');
        return line.Length >= width * FullLine && line[^1] is not (':' or ';' or '!' or '?')
            && (line[^1] != '.' || AsksForMore(line[..^1], next)) && !next.IsEmpty && (char.IsLetterOrDigit(next[0]) || next[0] is '(' or '"') && !(line[^1] == ',' && next.StartsWith("по ")) && !IsHeading(next);
    }

    /// <summary>«А.М.» before a surname, «ст.» and «д.» before a number, «ул.» before a name: their full stop ends nothing.</summary>
    private static bool AsksForMore(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var start = line.Length;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        var word = line[start..];
        if (next.IsEmpty || word.IsEmpty)
            return false;
        if (char.IsUpper(next[0]))
            return word.Length == 1 ? char.IsUpper(word[0]) : word is "ул" or "пр" or "пер" or "мкр" or "гр" or "им";
        return char.IsAsciiDigit(next[0]) && word is "ст" or "ч" or "п" or "пп" or "д" or "кв" or "тел" or "б" or "т";
    }

    private static bool IsHeading(ReadOnlySpan<char> next)
    {
        var end = next.IndexOf('\n');
        var line = (end < 0 ? next : next[..end]).TrimEnd(' ');
        return line.Length < 40 && !line.IsEmpty && line[^1] == ':';
    }
}
