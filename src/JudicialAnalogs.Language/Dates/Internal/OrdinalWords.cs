using System.Collections.Frozen;
using JudicialAnalogs.Language.Quantities.Internal;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Dates.Internal;

/// <summary>Numbers that count days and years in words: «шестого», «двадцать четвертого», «он тоғызы», «екі мың жиырма алтыншы».</summary>
internal static class OrdinalWords
{
    private static readonly (string Stem, int Value)[] Russian =
    [
        ("перв", 1), ("втор", 2), ("треть", 3), ("четверт", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8), ("девят", 9), ("десят", 10),
        ("одиннадцат", 11), ("двенадцат", 12), ("тринадцат", 13), ("четырнадцат", 14), ("пятнадцат", 15), ("шестнадцат", 16), ("семнадцат", 17),
        ("восемнадцат", 18), ("девятнадцат", 19), ("двадцат", 20), ("тридцат", 30), ("сороков", 40), ("пятидесят", 50), ("шестидесят", 60),
        ("семидесят", 70), ("восьмидесят", 80), ("девяност", 90), ("двухтысячн", 2000),
    ];

    // First letters of all words that count: a cheap look, since every word of a text may begin a date.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = """
        пер вто тре чет пят шес сед сем вос дев дес оди две два дву три сор
        бір екі үш үші төр бес алт жет сег тоғ он оны жиы оты қыр елу
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads an ordinal, or in Kazakh a cardinal with a possessive ending, that begins at a word; <paramref name="next"/> is the word behind it.</summary>
    public static bool TryRead(WordList words, int at, out int value, out int next)
    {
        (value, next) = (0, at);
        if (!Beginnings.Contains(words[at].Folded.AsSpan(0, Math.Min(3, words[at].Folded.Length))))
            return false;
        var sum = 0m;
        for (next = at; next < words.Count && (next == at || words.IsJoined(next)) && words[next].Token.Kind == TokenKind.Word; next++)
        {
            if (ValueOf(words[next].Folded) is { } last)
            {
                value = (int)sum + last;
                next++;
                return true;
            }

            if (!NumberWords.TryGet(words[next].Folded, out var number))
                break;
            sum = number.Scale > 1 ? Math.Max(sum, 1) * number.Scale : sum + number.Value;
            if (sum > 9999)
                break;
        }

        return false;
    }

    private static int? ValueOf(string folded)
    {
        foreach (var (stem, value) in Russian)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal) && folded[stem.Length..] is "ого" or "его" or "ое" or "ый" or "ой" or "ий" or "ье" or "е" or "ему" or "ому" or "ым" or "им" or "ом" or "ем")
                return value;
        }

        foreach (var ending in (ReadOnlySpan<string>)["ншы", "нші", "ыншы", "інші", "ы", "і", "сы", "сі"])
        {
            // «жиырмасыншы»: twenty keeps a syllable of its own before the ending.
            if (folded.EndsWith(ending, StringComparison.Ordinal) && NumberWords.TryGet(Stem(folded[..^ending.Length]), out var number) && number is { Scale: <= 1, Value: >= 1 and <= 99 })
                return (int)number.Value;
        }

        return null;
    }

    private static string Stem(string folded) => folded switch
    {
        "жиырмас" => "жиырма",
        "қырқ" => "қырық",
        "төртт" => "төрт",
        _ => folded,
    };
}
