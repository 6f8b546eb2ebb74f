using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Recognises headings of articles and of the divisions above them, in both languages.</summary>
internal static class HeadingReader
{
    private static readonly string[] RussianDivisions = ["раздел", "подраздел", "глава", "параграф", "§"];
    private static readonly string[] KazakhDivisions = ["тарау", "бөлім", "кіші бөлім", "параграф"];

    /// <summary>Reads «Статья 188-1. Скотокрадство», «188-бап. Ұрлық», «Статья 5» alone.</summary>
    public static bool TryReadArticle(ReadOnlySpan<char> text, out NumberMark number, out string title, out LawLanguage language)
    {
        title = "";
        language = LawLanguage.Russian;
        number = default;
        int end;
        if (text.Length > 7 && StartsFolded(text, "статья "))
        {
            var rest = text[7..].TrimStart();
            if (!NumberMark.TryRead(rest, out number, out end))
                return false;
            rest = rest[end..];
            return TryReadTitle(rest, out title);
        }

        if (!NumberMark.TryRead(text, out number, out end))
            return false;
        var word = text[end..];
        language = LawLanguage.Kazakh;
        return word.Length >= 4 && word[0] is '-' or '–' or '\u2011' && StartsFolded(word[1..], "бап") && TryReadTitle(word[4..], out title);
    }

    // After the number: nothing, a stop, or a capital where the stop was forgotten; lower case is a sentence about the article.
    private static bool TryReadTitle(ReadOnlySpan<char> rest, out string title)
    {
        title = "";
        var stopped = rest is ['.', ..];
        if (stopped)
            rest = rest[1..];
        var trimmed = rest.Trim();
        if (trimmed.IsEmpty)
            return true;
        if (!stopped && (!char.IsWhiteSpace(rest[0]) || !char.IsUpper(trimmed[0])))
            return false;
        if (stopped && char.IsAsciiDigit(rest[0]))
            return false;
        title = trimmed.ToString();
        return true;
    }

    /// <summary>True when a line can only be the start of a paragraph, whatever the line before it.</summary>
    public static bool StartsParagraph(ReadOnlySpan<char> line) =>
        (TryReadArticle(line, out _, out var title, out _) && title.Length > 0) || IsDivision(line);

    /// <summary>True for «РАЗДЕЛ 1. …», «Глава 2. …», «ОБЩАЯ ЧАСТЬ», «3-тарау. …», «ЖАЛПЫ БӨЛІК».</summary>
    public static bool IsDivision(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 400)
            return false;
        foreach (var word in RussianDivisions)
        {
            if (StartsFolded(text, word) && char.IsUpper(text[0]) | text[0] == '§' && IsNumeral(text[word.Length..].TrimStart()))
                return true;
        }

        if (StartsFolded(text, "общая часть") || StartsFolded(text, "особенная часть") || StartsFolded(text, "жалпы бөлік") || StartsFolded(text, "ерекше бөлік"))
            return text.Length < 60;
        var numeral = 0;
        while (numeral < text.Length && (char.IsAsciiDigit(text[numeral]) || text[numeral] is 'I' or 'V' or 'X' or 'І' or 'Х'))
            numeral++;
        if (numeral == 0 || numeral == text.Length || text[numeral] is not ('-' or ' ' or '–'))
            return false;
        var rest = text[(numeral + 1)..];
        foreach (var word in KazakhDivisions)
        {
            if (StartsFolded(rest, word) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Where an article's heading starts on the line of the division above it: «Глава 4. Сделки Статья 147. …»; 0 when there is none.</summary>
    public static int ArticleInDivision(string text)
    {
        if (!IsDivision(text))
            return 0;
        var at = text.IndexOf(" Статья ", StringComparison.Ordinal) + 1;
        return at > 0 && TryReadArticle(text.AsSpan(at), out _, out _, out _) ? at : 0;
    }

    /// <summary>Language of the headings of articles; null when there is none.</summary>
    public static LawLanguage? LanguageOf(IReadOnlyList<LawParagraph> paragraphs)
    {
        var (russian, kazakh) = (0, 0);
        foreach (var paragraph in paragraphs)
        {
            if (!TryReadArticle(paragraph.Text, out _, out _, out var language))
                continue;
            if (language == LawLanguage.Russian)
                russian++;
            else
                kazakh++;
        }

        return russian + kazakh == 0 ? null : russian >= kazakh ? LawLanguage.Russian : LawLanguage.Kazakh;
    }

    public static bool StartsFolded(ReadOnlySpan<char> text, string folded)
    {
        if (text.Length < folded.Length)
            return false;
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != ' ' ? LetterFolding.Fold(text[i]) != folded[i] : !char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsNumeral(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsAsciiDigit(text[0]) || (text[0] is 'I' or 'V' or 'X' or 'І' or 'Х' && (text.Length == 1 || !char.IsLower(text[1]))));
}
