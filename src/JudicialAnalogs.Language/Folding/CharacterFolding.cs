using System.Globalization;

namespace JudicialAnalogs.Language.Folding;

/// <summary>
/// What one character becomes before any comparison: lower case, one kind of space, no ё, no invisible characters.
/// Independent of culture. Look-alike letters need the whole word and are handled by <see cref="WordFolding"/>.
/// </summary>
public static class CharacterFolding
{
    /// <summary>Returned by <see cref="Fold"/> for characters that disappear (soft hyphen, zero-width characters).</summary>
    public const char Dropped = '\0';

    private const int TableSize = 0x530;
    private static readonly char[] Table = BuildTable(lowerCase: true);
    private static readonly char[] CaseKeepingTable = BuildTable(lowerCase: false);

    /// <summary>The folded, lower-case form of <paramref name="c"/>, or <see cref="Dropped"/>.</summary>
    public static char Fold(char c) => c < TableSize ? Table[c] : FoldRare(c, lowerCase: true);

    /// <summary>As <see cref="Fold"/>, with the letter's case kept: names and initials stay recognisable.</summary>
    public static char FoldKeepingCase(char c) => c < TableSize ? CaseKeepingTable[c] : FoldRare(c, lowerCase: false);

    /// <summary>Whether <paramref name="c"/> can stand inside a word: a letter, or a character that folding drops or joins to a letter.</summary>
    public static bool IsWordPart(char c) => char.IsLetter(c) || IsCombiningMark(c) || IsInvisible(c);

    internal static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    internal static bool IsInvisible(char c) => c is '\u00AD' or >= '\u200B' and <= '\u200D' or '\u2060' or '\uFEFF';

    private static char[] BuildTable(bool lowerCase)
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = FoldRare((char)i, lowerCase);
        return table;
    }

    private static char FoldRare(char c, bool lowerCase)
    {
        if (IsInvisible(c))
            return Dropped;
        if (c is '\n' or '\r')
            return c;
        if (c == '\0' || char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator)
            return ' ';

        var mapped = c switch
        {
            'Ё' => 'Е',
            'ё' => 'е',
            'Ə' => 'Ә',
            'ə' => 'ә',
            'Ɵ' => 'Ө',
            'ɵ' => 'ө',
            'Ӊ' => 'Ң',
            'ӊ' => 'ң',
            // Hyphens that look alike in a citation or a compound; dashes of punctuation stay dashes.
            '\u2010' or '\u2011' or '\u2012' or '\u2212' => '-',
            _ => c,
        };
        if (!lowerCase)
            return mapped;
        var lower = char.ToLowerInvariant(mapped);
        // The Kelvin sign or «İ» would turn into an ASCII letter that a second folding treats differently.
        return mapped >= 0x80 && lower < 0x80 ? mapped : lower;
    }
}
