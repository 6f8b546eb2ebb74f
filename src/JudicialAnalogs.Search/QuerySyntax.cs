using System.Text;
using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Search;

/// <summary>
/// What a person types into a search box: words to look for; "a phrase" or «a phrase» that must stand as it is; +word that must stand; −word or
/// −"a phrase" that must not. Not for whole texts, which quote and number as they like.
/// </summary>
public static class QuerySyntax
{
    private const string Opening = "\"«“„";
    private const string Closing = "\"»”“";

    /// <summary>Reads a line. A quotation mark that nothing closes is an ordinary character.</summary>
    /// <returns>The words to rank by, with what is demanded and excluded in its filter.</returns>
    public static HybridQuery Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (words, conditions) = (new StringBuilder(line.Length), new List<TextCondition>());
        for (var i = 0; i < line.Length;)
        {
            var begins = i == 0 || char.IsWhiteSpace(line[i - 1]);
            var sign = begins && i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]) ? line[i] : ' ';
            var (demanded, excluded) = (sign == '+', sign is '-' or '−');
            var start = demanded || excluded ? i + 1 : i;
            var end = EndOfPhrase(line, start);
            var phrase = end > start;
            if (!phrase && !demanded && !excluded)
            {
                words.Append(line[i++]);
                continue;
            }

            if (!phrase)
                end = EndOfWord(line, start);
            var text = phrase ? line[(start + 1)..end] : line[start..end];
            conditions.Add(new TextCondition(text, excluded));
            if (!excluded)
                words.Append(' ').Append(text).Append(' ');
            i = phrase ? end + 1 : end;
        }

        return new HybridQuery(words.ToString()) { Filter = new SearchFilter { Texts = conditions } };
    }

    /// <summary>Place of the mark that closes the one at a place, or −1.</summary>
    private static int EndOfPhrase(string line, int start)
    {
        var mark = start < line.Length ? Opening.IndexOf(line[start], StringComparison.Ordinal) : -1;
        return mark < 0 ? -1 : line.IndexOf(Closing[mark], start + 1);
    }

    private static int EndOfWord(string line, int start)
    {
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;
        return end;
    }
}
