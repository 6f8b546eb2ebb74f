using System.Globalization;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>
/// What stands above a normative resolution of the Supreme or the Constitutional Court: its title, court, day and number. The name made
/// of them is the one citations bear: <c>НПВС 4/2015-06-25</c>.
/// </summary>
/// <param name="Act">Canonical name.</param>
/// <param name="Language">Language of the heading.</param>
/// <param name="Title">Title; empty when none was found.</param>
/// <param name="End">Index of the first paragraph after the heading.</param>
internal sealed record ResolutionHeading(string Act, LawLanguage Language, string Title, int End)
{
    private const int LongestHeading = 12;
    private const int LongestParagraph = 400;

    // Between the words «нормативное постановление» and their court, or between a court and its resolution, stand title words, a date and a number.
    private const int Reach = 16;

    /// <summary>True for the canonical name of a resolution.</summary>
    public static bool Names(string act) => act.StartsWith("НПВС ", StringComparison.Ordinal) || act.StartsWith("НПКС ", StringComparison.Ordinal);

    /// <summary>The heading of a text; null when it is not that of a resolution.</summary>
    public static ResolutionHeading? Find(IReadOnlyList<LawParagraph> paragraphs)
    {
        var end = 0;
        while (end < paragraphs.Count && end < LongestHeading && IsHeading(paragraphs[end].Text))
            end++;
        for (var first = 0; first < end; first++)
        {
            // Court, day and number may stand on lines of their own, as on a title page.
            for (var last = first; last < end && last < first + 4; last++)
            {
                var text = string.Join(' ', paragraphs.Skip(first).Take(last - first + 1).Select(paragraph => paragraph.Text));
                if (Read(text) is { } found)
                    return new ResolutionHeading(found.Act, found.Language, first > 0 ? paragraphs[0].Text : found.Before, last + 1);
            }
        }

        return null;
    }

    /// <summary>The canonical name a heading or requisite gives; null when it is not that of a resolution.</summary>
    public static string? ActOf(string requisite) => Read(requisite)?.Act;

    private static bool IsHeading(string text) => text.Length < LongestParagraph
        && !HeadingReader.TryReadArticle(text, out _, out _, out _) && !NumberMark.TryRead(text, '.', out _, out _) && !ResolutionParser.IsRuling(text);

    private static (string Act, LawLanguage Language, string Before)? Read(string text)
    {
        var tokens = new TokenText(text, CitationTokenizer.Tokenize(text));
        for (var i = 0; i < tokens.Count; i++)
        {
            var (court, from, language) = CourtAt(tokens, i);
            if (court is null || Detail(tokens, from) is not { } detail)
                continue;
            var number = detail.Number.TrimStart('0');
            var act = string.Create(CultureInfo.InvariantCulture, $"{court} {(number.Length == 0 ? "0" : number)}/{detail.Day:yyyy-MM-dd}");
            return (act, language, i > 0 ? text[..tokens[i].Start].Trim(' ', '.', '"', '«', '»') : "");
        }

        return null;
    }

    /// <summary>The court whose resolution is named at a token in the form a heading has: «нормативное постановление Верховного Суда», «Жоғарғы Сотының … нормативтік қаулысы».</summary>
    private static (string? Court, int From, LawLanguage Language) CourtAt(TokenText tokens, int i)
    {
        var word = tokens[i].Text;
        if ((word == "нормативное" && tokens[i + 1].Text == "постановление") || (word == "постановление" && tokens[i + 1].Text.StartsWith("пленум", StringComparison.Ordinal)))
        {
            // «О внесении изменений в нормативное постановление …» is the title of another one.
            if (tokens[i - 1].Text is "в" or "на" or "из" or "и" or "некоторые")
                return default;
            for (var at = i + 1; at < i + 6; at++)
            {
                if (tokens[at + 1].Text.StartsWith("суд", StringComparison.Ordinal) && CourtOf(tokens[at].Text, "верховн", "конституционн") is { } russian)
                    return (russian, i, LawLanguage.Russian);
            }
        }

        if (tokens[i + 1].Text.StartsWith("сот", StringComparison.Ordinal) && CourtOf(word, "жоғарғы", "конституциялық") is { } kazakh)
        {
            for (var at = i + 2; at < i + Reach; at++)
            {
                if (tokens[at].Text == "нормативтік" && tokens[at + 1].Text == "қаулысы")
                    return (kazakh, i, LawLanguage.Kazakh);
            }
        }

        return default;
    }

    private static string? CourtOf(string word, string supreme, string constitutional) =>
        word.StartsWith(supreme, StringComparison.Ordinal) ? "НПВС" : word.StartsWith(constitutional, StringComparison.Ordinal) ? "НПКС" : null;

    /// <summary>Day and number, after the court or else before it: «2006 жылғы 20 сәуірдегі № 3 … Жоғарғы Сотының нормативтік қаулысы».</summary>
    private static (DateOnly Day, string Number)? Detail(TokenText tokens, int from)
    {
        DateOnly? day = null;
        string? number = null;
        foreach (var i in Enumerable.Range(from, tokens.Count - from).Concat(Enumerable.Range(0, from)))
        {
            if (day is null && DatePhrase.TryRead(tokens, i, out var date, out _))
                day = date;
            if (number is null && ActDetails.TryReadNumber(tokens, i, out var read, out _))
                number = read;
        }

        return day is { } found && number is not null ? (found, number) : null;
    }
}
