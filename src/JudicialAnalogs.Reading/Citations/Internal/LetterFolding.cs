using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>
/// Folds a letter to the lower-case Cyrillic letter it is read as. Citations use Cyrillic vocabulary only, so a Latin look-alike is
/// always the slip of a keyboard or of OCR; Kazakh <c>і</c> is the form of both Latin and Cyrillic i.
/// </summary>
internal static class LetterFolding
{
    private const string LatinUpper = "AABCEHIKMOPTXYƏҺ";
    private const string CyrillicForUpper = "аавсенікмортхуәһ";
    private const string LatinLower = "aceiopxykmtəïhё";
    private const string CyrillicForLower = "асеіорхукмтәіһе";

    private static readonly FrozenDictionary<char, char> Folds = LatinUpper.Zip(CyrillicForUpper)
        .Concat(LatinLower.Zip(CyrillicForLower))
        .Concat([('Ё', 'е'), ('І', 'і'), ('Ә', 'ә')])
        .DistinctBy(pair => pair.Item1)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The Cyrillic letter a Latin look-alike stands for, its case kept; any other sign as it is.</summary>
    public static char ToCyrillic(char letter) =>
        !char.IsAsciiLetter(letter) && letter is not 'ə' and not 'Ə' || !Folds.TryGetValue(letter, out var folded) ? letter
        : char.IsUpper(letter) ? char.ToUpperInvariant(folded) : folded;

    public static char Fold(char letter) => Folds.TryGetValue(letter, out var folded) ? folded : char.ToLowerInvariant(letter);

    public static string Fold(string word) => string.Create(word.Length, word, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(source[i]);
    });

    /// <summary>Signs that mean the same: quotes become ", dashes –, hyphens -.</summary>
    public static char FoldSign(char sign) => sign switch
    {
        '«' or '»' or '“' or '”' or '„' or '‟' or '‘' or '’' or '\'' or '‹' or '›' or '＂' => '"',
        '—' or '―' or '−' => '–',
        '\u2010' or '\u2011' => '-',
        _ => sign,
    };

    /// <summary>Marks that are invisible in print: soft hyphen, zero-width characters, joiners, byte-order mark, combining accents.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' or (>= '\u0300' and <= '\u036F');
}
