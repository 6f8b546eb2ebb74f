namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Ordinal numerals written out, in all cases: «третьей», «үшінші».</summary>
internal static class Numerals
{
    private static readonly (string Stem, int Value)[] Russian =
    [
        ("перв", 1), ("втор", 2), ("трет", 3), ("четверт", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8), ("девят", 9),
        ("десят", 10), ("одиннадцат", 11), ("двенадцат", 12), ("тринадцат", 13), ("четырнадцат", 14), ("пятнадцат", 15),
        ("шестнадцат", 16), ("семнадцат", 17), ("восемнадцат", 18), ("девятнадцат", 19), ("двадцат", 20),
    ];

    private static readonly string[] RussianEndings =
        ["ый", "ой", "ий", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых", "ыми", "ья", "ьей", "ьего", "ьему", "ьим", "ьем", "ью", "ьи", "ьих", "ье", "ею", "ою"];

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    private static readonly (string Stem, int Value)[] Kazakh =
    [
        ("бірінші", 1), ("екінші", 2), ("үшінші", 3), ("төртінші", 4), ("бесінші", 5), ("алтыншы", 6), ("жетінші", 7),
        ("сегізінші", 8), ("тоғызыншы", 9), ("оныншы", 10), ("жиырмасыншы", 20),
    ];

    /// <summary>Value of a Russian ordinal adjective, 0 when the word is none.</summary>
    public static int RussianOrdinal(string word)
    {
        foreach (var (stem, value) in Russian)
        {
            if (word.Length > stem.Length && word.StartsWith(stem, StringComparison.Ordinal)
                && RussianEndings.AsSpan().Contains(word[stem.Length..]))
            {
                return value;
            }
        }

        return 0;
    }

    /// <summary>Value of a Roman number up to ten in capitals («ч. II»), Latin or Cyrillic i; 0 when the word is none.</summary>
    public static int Roman(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 4)
            return 0;
        Span<char> latin = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            latin[i] = word[i] switch { 'І' => 'I', 'Х' => 'X', _ => word[i] };
        for (var value = 0; value < Romans.Length; value++)
        {
            if (latin.SequenceEqual(Romans[value]))
                return value + 1;
        }

        return 0;
    }

    /// <summary>Value of the Kazakh ordinal at <paramref name="index"/> («он бірінші» is two words), 0 when there is none.</summary>
    public static int KazakhOrdinal(TokenText tokens, int index, out int end)
    {
        var tens = tokens[index].Text switch { "он" => 10, "жиырма" => 20, "отыз" => 30, _ => 0 };
        var word = tokens[tens > 0 ? index + 1 : index];
        end = tens > 0 ? index + 2 : index + 1;
        if (word.Kind != CitationTokenKind.Word || word.Text.Length < 5)
            return 0;
        foreach (var (stem, value) in Kazakh)
        {
            if (word.Text == stem && (tens == 0 || value < 10))
                return tens + value;
        }

        return 0;
    }
}
