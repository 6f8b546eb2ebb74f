using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>Whether a sentence is one plain sentence of its language: nothing hidden in it, no markup, no letters of another alphabet inside a word.</summary>
internal static partial class SentenceForm
{
    private const int Shortest = 15;
    private const int Longest = 400;

    /// <summary>True when it is.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="rest">It without its quotations, which are in the act's language.</param>
    /// <param name="language">The caller's language.</param>
    public static bool IsPlain(string sentence, string rest, V1.Language language) =>
        sentence.Length is >= Shortest and <= Longest
        && !Foreign().IsMatch(sentence)
        && !Mixed().IsMatch(sentence)
        && !Spaced().IsMatch(sentence)
        && SentenceSplitter.Split(rest).Count == 1
        && IsIn(language, rest);

    private static bool IsIn(V1.Language language, string rest)
    {
        if (language == V1.Language.English)
            return !Cyrillic().IsMatch(Reference().Replace(rest, ""));
        var (russian, kazakh) = LanguageDetector.CountWords(rest);
        return !Latin().IsMatch(rest) && (language == V1.Language.Kazakh ? kazakh > russian : russian >= kazakh);
    }

    // Everything but letters of the two alphabets, ASCII digits, blanks and the marks of plain writing.
    [GeneratedRegex(@"[^A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0-9 \u00A0\u202F.,;:!?()%№₸'’""«»“”„…–—\-/]")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"[A-Za-z][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі][A-Za-z]")]
    private static partial Regex Mixed();

    [GeneratedRegex(@"(?:(?<!\p{L})\p{L}(?!\p{L})[^\p{L}]{1,2}){3}")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]")]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();

    // Codes are named by their Russian letters in every language: "УК 188(3)".
    [GeneratedRegex(@"\b(?:УК|УПК|ГПК|КоАП|ГК|АППК)\b")]
    private static partial Regex Reference();
}
