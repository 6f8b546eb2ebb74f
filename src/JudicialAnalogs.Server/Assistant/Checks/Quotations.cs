using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>What a sentence quotes, and the rest of it.</summary>
/// <param name="Quoted">Words between quotation marks.</param>
/// <param name="Rest">The sentence with a gap for each quotation.</param>
internal sealed partial record Quotations(IReadOnlyList<string> Quoted, string Rest)
{
    /// <summary>Reads a sentence; false when a quotation does not end, or lies in another.</summary>
    public static bool TryRead(string sentence, [NotNullWhen(true)] out Quotations? quotations)
    {
        quotations = null;
        var (quoted, rest, begun) = (new List<string>(), new StringBuilder(), -1);
        for (var i = 0; i < sentence.Length; i++)
        {
            var opens = sentence[i] is '«' or '“' or '„' || (sentence[i] == '"' && begun < 0);
            var closes = sentence[i] is '»' or '”' || (sentence[i] == '"' && begun >= 0) || (sentence[i] == '“' && begun >= 0);
            if (closes && begun >= 0)
            {
                quoted.Add(sentence[begun..i]);
                rest.Append(" … ");
                begun = -1;
            }
            else if (opens && begun < 0)
                begun = i + 1;
            else if (opens || closes)
                return false;
            else if (begun < 0)
                rest.Append(sentence[i]);
        }

        if (begun >= 0)
            return false;
        quotations = new Quotations(quoted, rest.ToString());
        return true;
    }

    /// <summary>True when the words stand in a text one after the other, whatever their case, marks between them and the kind of blanks.</summary>
    public static bool Stands(string quoted, string text)
    {
        var words = Plain(quoted);
        return words.Length > 2 && Plain(text).Contains(words, StringComparison.Ordinal);
    }

    /// <summary>Words of a quotation.</summary>
    public static int Words(string quoted) => Word().Count(quoted);

    // A blank on either side, so that a quotation never begins or ends inside a word.
    private static string Plain(string text) => $" {string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(word => word.Value))} ";

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
