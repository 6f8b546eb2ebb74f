using System.Collections.Frozen;

namespace JudicialAnalogs.Language.Languages.Internal;

/// <summary>Kazakh endings a numeral, a month or a unit takes, for words that are looked up rather than stemmed.</summary>
internal static class CaseEndings
{
    private const int Longest = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = """
        ға ге қа ке на не а е дан ден тан тен нан нен да де та те нда нде ның нің дың дің тың тің ны ні ды ді ты ті н
        мен бен пен ы і сы сі ын ін сын сін ына іне сына сіне ында інде сында сінде ынан інен сынан сінен ының інің сының сінің
        дағы дегі тағы тегі ындағы індегі сындағы сіндегі ғы гі қы кі лық лік дық дік тық тік
        лар лер дар дер тар тер ымен імен сымен сімен
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is the stem by itself or with an ending.</summary>
    public static bool IsForm(ReadOnlySpan<char> folded, ReadOnlySpan<char> stem) =>
        folded.StartsWith(stem) && (folded.Length == stem.Length || Contains(folded[stem.Length..]));

    /// <summary>Whether the letters are an ending of the list.</summary>
    public static bool Contains(ReadOnlySpan<char> ending) => ending.Length is > 0 and <= Longest && Lookup.Contains(ending);
}
