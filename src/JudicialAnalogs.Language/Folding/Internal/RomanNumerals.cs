namespace JudicialAnalogs.Language.Folding.Internal;

/// <summary>Recognises capital Roman numerals typed with Latin letters or their Cyrillic twins: «94-І», «VІІ».</summary>
internal static class RomanNumerals
{
    private const int LongestNumeral = 15;

    /// <summary>
    /// Whether the word is a well-formed capital Roman numeral that shows it is one: some letter is Latin or the Cyrillic «І»,
    /// so that «СМ» or «МС» stay Cyrillic words. «ІС» («case» in a Kazakh heading) is not well formed.
    /// </summary>
    public static bool IsRoman(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestNumeral)
            return false;

        Span<char> digits = stackalloc char[LongestNumeral];
        var count = 0;
        var cyrillic = false;
        var sign = false;
        foreach (var c in word)
        {
            if (CharacterFolding.IsInvisible(c))
                continue;
            var latin = LookAlikes.ToLatin(c);
            if (latin is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
                return false;
            cyrillic |= latin != c;
            sign |= c is 'І' or 'I' or 'V' or 'L' or 'D';
            digits[count++] = latin;
        }

        return cyrillic && sign && IsWellFormed(digits[..count]);
    }

    private static bool IsWellFormed(ReadOnlySpan<char> digits)
    {
        var at = 0;
        while (at < digits.Length && digits[at] == 'M')
            at++;
        return at <= 3
            && Decade(digits, ref at, 'C', 'D', 'M')
            && Decade(digits, ref at, 'X', 'L', 'C')
            && Decade(digits, ref at, 'I', 'V', 'X')
            && at == digits.Length;
    }

    private static bool Decade(ReadOnlySpan<char> digits, ref int at, char one, char five, char ten)
    {
        if (at + 1 < digits.Length && digits[at] == one && (digits[at + 1] == five || digits[at + 1] == ten))
        {
            at += 2;
            return true;
        }

        if (at < digits.Length && digits[at] == five)
            at++;
        var ones = 0;
        for (; at < digits.Length && digits[at] == one; at++)
            ones++;
        return ones <= 3;
    }
}
