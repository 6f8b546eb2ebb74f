using JudicialAnalogs.Language.Folding;

namespace JudicialAnalogs.Language.Tokens.Internal;

/// <summary>Recognises a unit of money right behind a number, a written-out repetition in brackets included.</summary>
internal static class MoneyUnits
{
    private const int LongestBrackets = 120;

    public static bool Follows(ReadOnlySpan<char> text, int at)
    {
        at = SkipSpaces(text, at);
        if (at < text.Length && text[at] == '(')
        {
            var window = text[at..Math.Min(text.Length, at + LongestBrackets)];
            var close = window.IndexOf(')');
            if (close < 0)
                return false;
            at = SkipSpaces(text, at + close + 1);
        }

        if (at < text.Length && text[at] == '₸')
            return true;
        var end = at;
        while (end < text.Length && end - at < 8 && char.IsLetter(text[end]))
            end++;
        if (end - at is < 2 or > 7)
            return false;
        Span<char> word = stackalloc char[8];
        var length = WordFolding.Fold(text[at..end], word);
        return IsUnit(word[..length]);
    }

    private static bool IsUnit(ReadOnlySpan<char> word) =>
        word is "тенге" or "теңге" or "тг" or "мрп" or "аек" or "мзп" || word.StartsWith("теңге");

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\n')
            at++;
        return at;
    }
}
