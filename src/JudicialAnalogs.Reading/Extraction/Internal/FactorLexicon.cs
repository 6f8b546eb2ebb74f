using System.Text;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// How courts name the circumstances of УК ст. 53 and 54 and of КоАП ст. 56 and 57 in both languages, kept in <c>factor-words.txt</c>. The words alone prove nothing:
/// whether a circumstance was accepted is judged from the sentence around them.
/// </summary>
internal static class FactorLexicon
{
    private static readonly Lazy<List<Entry>> Entries = new(Load);

    /// <summary>
    /// Every circumstance of one direction named in a stretch of the text, in order of place. Where two are named by overlapping words, the longer
    /// words tell which; a circumstance outside the list gives way to a listed one unless its words say more.
    /// </summary>
    /// <param name="flat">The folded text without line breaks.</param>
    /// <param name="stretch">Where to look.</param>
    /// <param name="mitigates">Which way they pull; null for both.</param>
    /// <param name="rulings">True for the lists of the Code of Administrative Offences.</param>
    /// <param name="discussed">True where circumstances are claimed or refused: words that only resemble a listed one then speak of it.</param>
    public static List<(FactorCode Code, TextSpan Span)> Find(string flat, TextSpan stretch, bool? mitigates, bool rulings, bool discussed = false)
    {
        var found = new List<(Entry Entry, TextSpan Span)>();
        foreach (var entry in Entries.Value)
        {
            if (entry.Code.OfRulings != rulings || (mitigates is { } milder && entry.Code.Mitigates != milder) || (entry.Discussed && !discussed))
                continue;
            for (var match = entry.Words.Match(flat, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
                found.Add((entry, new TextSpan(match.Index, match.Length)));
        }

        found.RemoveAll(weak => weak.Entry.Unless is { } other && found.Exists(strong => strong.Entry.Code == other));
        var longest = found.Where(one => !found.Exists(other => Beats(other, one))).Select(one => (one.Entry.Code, one.Span)).ToList();
        longest.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return longest;
    }

    private static bool Beats((Entry Entry, TextSpan Span) one, (Entry Entry, TextSpan Span) other) =>
        one.Entry.Code != other.Entry.Code && one.Span.Overlaps(other.Span)
        && (IsListed(one) == IsListed(other)
            ? one.Span.Length > other.Span.Length || (one.Span.Length == other.Span.Length && one.Entry.Order < other.Entry.Order)
            : IsListed(one) ? !Contains(other.Span, one.Span) : Contains(one.Span, other.Span));

    private static bool IsListed((Entry Entry, TextSpan Span) one) => one.Entry.Code.Listed;

    private static bool Contains(TextSpan one, TextSpan other) => one.Start <= other.Start && one.End >= other.End && one.Length > other.Length;

    private static List<Entry> Load()
    {
        using var stream = typeof(FactorLexicon).Assembly.GetManifestResourceStream("factor-words.txt")
            ?? throw new InvalidOperationException("The resource factor-words.txt is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var entries = new List<Entry>();
        var phrases = new List<string>();
        var heading = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                Close(entries, heading, phrases);
                heading = line.Trim('[', ']');
            }
            else
            {
                phrases.Add(Pattern(line));
            }
        }

        Close(entries, heading, phrases);
        return entries;
    }

    private static void Close(List<Entry> entries, string heading, List<string> phrases)
    {
        if (phrases.Count == 0)
            return;
        var discussed = heading.EndsWith(" discussed", StringComparison.Ordinal);
        var parts = (discussed ? heading[..^" discussed".Length] : heading).Split(" unless ");
        var code = FactorCode.Parse(parts[0]);
        var words = new TextPattern($@"(?<!\p{{L}})(?:{string.Join('|', phrases)})(?!\p{{L}})");
        entries.Add(new Entry(code, parts.Length > 1 ? FactorCode.Parse(parts[1]) : null, words, discussed, entries.Count));
        phrases.Clear();
    }

    /// <summary>«… » stands for words of the same clause, a star for any ending.</summary>
    private static string Pattern(string phrase)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            if (c == '*' && (i == 0 || phrase[i - 1] != '}'))
                pattern.Append(@"\p{L}*");
            else if (c == '…')
                pattern.Append(@"(?:[^,;:.()]{0,60}?[^\p{L},;:.()])??");
            else if (c == ' ' && i + 1 < phrase.Length && phrase[i + 1] == '…')
                pattern.Append(@"\s+");
            else if (c == ' ' && i > 0 && phrase[i - 1] == '…')
                continue;
            else
                pattern.Append(c == ' ' ? @"\s+" : c);
        }

        return pattern.ToString();
    }

    private sealed record Entry(FactorCode Code, FactorCode? Unless, Regex Words, bool Discussed, int Order);
}
