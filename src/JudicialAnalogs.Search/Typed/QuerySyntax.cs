using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Search.Typed;

/// <summary>
/// What a person types into a search box: words to look for; "a phrase" or «a phrase» that must stand as it is; +word that must stand; −word or
/// −"a phrase" that must not. A sign counts before a word or a phrase and after a space; alone it is a dash or a plus. Not for whole texts,
/// which quote and number as they like.
/// </summary>
public static class QuerySyntax
{
    private const string Opening = "\"«“„";
    private const string Closing = "\"»”“";

    /// <summary>Reads a line.</summary>
    /// <param name="line">What was typed.</param>
    /// <param name="source">The index's analysis: a condition must have a word that it keeps.</param>
    /// <exception cref="QuerySyntaxException">The line breaks the syntax; the exception says where.</exception>
    public static TypedQuery Read(string line, ITermSource source)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(source);
        var (words, conditions) = (line.ToCharArray(), new List<TypedCondition>());
        for (var i = 0; i < line.Length;)
        {
            var sign = SignAt(line, i);
            var start = sign == ' ' ? i : i + 1;
            if (sign != ' ' && SignAt(line, start, within: true) != ' ')
                throw new QuerySyntaxException(QuerySyntaxFault.TwoSigns, i, line[i..(start + 1)]);
            var mark = Opening.IndexOf(line[start], StringComparison.Ordinal);
            if (sign == ' ' && mark < 0)
            {
                i++;
                continue;
            }

            var end = mark < 0 ? EndOfWord(line, start) : line.IndexOf(Closing[mark], start + 1);
            if (end < 0)
                throw new QuerySyntaxException(QuerySyntaxFault.UnclosedQuotation, start, line[start..]);
            var text = mark < 0 ? line[start..end] : line[(start + 1)..end];
            var after = mark < 0 ? end : end + 1;
            Demand(text, mark >= 0, i, source);
            var excluded = sign == '-';
            conditions.Add(new TypedCondition(new TextCondition(text, excluded), i, after - i));
            Blank(words, i, start);
            if (mark >= 0)
                words[start] = words[end] = ' ';
            if (excluded)
                Blank(words, start, after);
            i = after;
        }

        return new TypedQuery(new string(words), conditions);
    }

    private static void Demand(string text, bool phrase, int at, ITermSource source)
    {
        if (phrase && string.IsNullOrWhiteSpace(text))
            throw new QuerySyntaxException(QuerySyntaxFault.EmptyPhrase, at, text);
        var terms = new List<Term>();
        source.Read(text, terms);
        if (terms.Count == 0)
            throw new QuerySyntaxException(QuerySyntaxFault.NoSearchedWord, at, text);
    }

    /// <summary>The sign at a place that begins a part, '+' or '-'; a space where there is none.</summary>
    private static char SignAt(string line, int place, bool within = false)
    {
        var begins = within || place == 0 || char.IsWhiteSpace(line[place - 1]);
        if (!begins || place + 1 >= line.Length || char.IsWhiteSpace(line[place + 1]))
            return ' ';
        return line[place] switch
        {
            '+' => '+',
            '-' or '−' => '-',
            _ => ' ',
        };
    }

    private static int EndOfWord(string line, int start)
    {
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;
        return end;
    }

    private static void Blank(char[] words, int from, int to) => words.AsSpan(from, to - from).Fill(' ');
}
