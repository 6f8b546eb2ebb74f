namespace JudicialAnalogs.Language.Folding.Internal;

/// <summary>Latin and Cyrillic letters that print alike, by letter case: «H» is «Н», but «h» is the Kazakh «һ».</summary>
internal static class LookAlikes
{
    private const string Latin = "ABCEËHIKMOPTXYaceëhikmopxyt";
    private const string Cyrillic = "АВСЕЁНІКМОРТХУасеёһікморхут";

    private static readonly char[] LatinToCyrillic = Build(Latin, Cyrillic, 0x180);
    private static readonly char[] CyrillicToLatin = Build(Cyrillic + "Һ", Latin + "H", 0x530);

    public static bool IsLatin(char c) =>
        (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c is >= '\u00C0' and <= '\u017F' && char.IsLetter(c));

    /// <summary>Cyrillic letters, and the schwa and barred o of other blocks that fold to them in any word.</summary>
    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F' or 'Ə' or 'ə' or 'Ɵ' or 'ɵ';

    /// <summary>The Cyrillic twin of a Latin letter, or the letter itself.</summary>
    public static char ToCyrillic(char c) => c < LatinToCyrillic.Length && LatinToCyrillic[c] != 0 ? LatinToCyrillic[c] : c;

    /// <summary>The Latin twin of a Cyrillic letter, or the letter itself.</summary>
    public static char ToLatin(char c) => c < CyrillicToLatin.Length && CyrillicToLatin[c] != 0 ? CyrillicToLatin[c] : c;

    private static char[] Build(string from, string to, int size)
    {
        var map = new char[size];
        for (var i = 0; i < from.Length; i++)
            map[from[i]] = to[i];
        return map;
    }
}
