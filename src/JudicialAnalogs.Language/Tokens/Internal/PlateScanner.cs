namespace JudicialAnalogs.Language.Tokens.Internal;

/// <summary>
/// Registration plates of Kazakhstan: three digits, two or three letters, region of two digits («123 ABC 02»), and the older
/// letter, three digits, two or three letters («A 123 BCD»). Two spaced Cyrillic letters are left alone: «188 УК 01» is a citation.
/// </summary>
internal static class PlateScanner
{
    /// <summary>Length of a plate that starts with a digit at <paramref name="start"/>, or 0.</summary>
    public static int ScanFromDigit(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        if (!Digits(text, ref at, 3))
            return 0;
        var spaced = Space(text, ref at);
        if (!Letters(text, ref at, spaced))
            return 0;
        Space(text, ref at);
        var region = at;
        if (!Digits(text, ref at, 2) || Continues(text, at))
            return 0;
        return text[region] is '0' or '1' || (text[region] == '2' && text[region + 1] == '0') ? at - start : 0;
    }

    /// <summary>Length of a plate that starts with a letter at <paramref name="start"/>, or 0.</summary>
    public static int ScanFromLetter(ReadOnlySpan<char> text, int start)
    {
        if (!CharacterClasses.IsPlateLetter(text[start]))
            return 0;
        var at = start + 1;
        var spaced = Space(text, ref at);
        if (!Digits(text, ref at, 3))
            return 0;
        spaced |= Space(text, ref at);
        return Letters(text, ref at, spaced) && !Continues(text, at) ? at - start : 0;
    }

    private static bool Letters(ReadOnlySpan<char> text, ref int at, bool spaced)
    {
        var from = at;
        var latin = true;
        while (at < text.Length && CharacterClasses.IsPlateLetter(text[at]))
            latin &= char.IsAsciiLetter(text[at++]);
        var count = at - from;
        return count == 3 || (count == 2 && (latin || !spaced));
    }

    private static bool Digits(ReadOnlySpan<char> text, ref int at, int count)
    {
        var from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - from == count;
    }

    private static bool Space(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length || text[at] is not (' ' or '\u00A0'))
            return false;
        at++;
        return true;
    }

    private static bool Continues(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
