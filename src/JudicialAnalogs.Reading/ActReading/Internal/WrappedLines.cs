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
        return line.Length >= width * FullLine && line[^1] is not ('.' or ':' or ';' or '!' or '?')
            && !next.IsEmpty && (char.IsLetterOrDigit(next[0]) || next[0] is '(' or '"') && !(line[^1] == ',' && next.StartsWith("по ")) && !IsHeading(next);
    }

    private static bool IsHeading(ReadOnlySpan<char> next)
    {
        var end = next.IndexOf('\n');
        var line = (end < 0 ? next : next[..end]).TrimEnd(' ');
        return line.Length < 40 && !line.IsEmpty && line[^1] == ':';
    }
}
