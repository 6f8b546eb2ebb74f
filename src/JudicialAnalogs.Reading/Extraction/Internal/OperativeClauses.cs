using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;
using JudicialAnalogs.Reading.Segments.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Cuts the operative part into clauses. A paragraph of a decision ends in a mark; a line that ends in none was broken by the width of
/// the page and goes on, even when the next line opens with a name.
/// </summary>
internal static class OperativeClauses
{
    public static List<OperativeClause> Of(ActText text, TextSpan operative)
    {
        var heading = HeadingWords.Operative.Match(text.Folded, operative.Start, operative.Length);
        var start = heading.Success && heading.Index == operative.Start ? heading.Index + heading.Length : operative.Start;
        while (start < operative.End && (char.IsWhiteSpace(text.Shaped[start]) || text.Shaped[start] == ':'))
            start++;

        var clauses = new List<OperativeClause>();
        TextSpan? open = null;
        foreach (var sentence in text.Sentences(start, operative.End))
        {
            if (open is { } running)
            {
                if (RunsOn(text, running, sentence))
                {
                    open = new TextSpan(running.Start, sentence.End - running.Start);
                    continue;
                }

                Add(running);
            }

            open = sentence;
        }

        if (open is { } last)
            Add(last);
        return clauses;

        void Add(TextSpan span) => clauses.Add(new OperativeClause(text, span, OperativeCues.Within(text, span)));
    }

    private static bool RunsOn(ActText text, TextSpan running, TextSpan next)
    {
        if (text.Shaped[running.End - 1] is '.' or ';' or ':' or '!' or '?')
            return false;
        var gap = text.Shaped.AsSpan(running.End, next.Start - running.End);
        if (gap.Count('\n') != 1)
            return false;
        // «2 года лишения свободы,» and a new item below: a list set with commas.
        return text.Shaped[running.End - 1] != ',' || !OpensItem(text.Folded.AsSpan(next.Start));
    }

    private static bool OpensItem(ReadOnlySpan<char> line) => line[0] == '-' || char.IsDigit(line[0]) || line.StartsWith("по ");
}
