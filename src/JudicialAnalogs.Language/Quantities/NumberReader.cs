using JudicialAnalogs.Language.Quantities.Internal;

namespace JudicialAnalogs.Language.Quantities;

/// <summary>
/// Reads cardinal numbers: digits with grouping and fractions, Russian number words in all cases, Kazakh number words with
/// their endings, mixtures («2 миллиона 500 тысяч») and repetitions in brackets («240 000 (екі жүз қырық мың)»). Text need
/// not be folded. Dates, case numbers and article numbers with an index are not numbers here.
/// </summary>
public static class NumberReader
{
    /// <summary>Numbers in order of appearance; never overlapping.</summary>
    public static IReadOnlyList<NumberMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordList.Of(text);
        var found = new List<NumberMention>();
        for (var at = 0; at < words.Count;)
        {
            if (NumberPhrase.TryRead(words, at, out var mention, out var next))
            {
                found.Add(mention);
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }
}
