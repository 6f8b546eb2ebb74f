using System.Collections.Frozen;

namespace JudicialAnalogs.Language.Sentences.Internal;

/// <summary>Abbreviations of court acts in both languages.</summary>
internal static class Abbreviations
{
    private const int Longest = 7;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Build();

    /// <param name="word">The letters before the full stop.</param>
    /// <param name="afterFullStop">Whether the word follows a full stop directly, as the «д» of «т.д.».</param>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word, bool afterFullStop)
    {
        if (word.Length > Longest)
            return AbbreviationKind.None;
        Span<char> lower = stackalloc char[Longest];
        for (var i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        var folded = lower[..word.Length];
        if (afterFullStop && folded is "д" or "п" or "б" or "с" or "к" or "е")
            return folded is "е" or "к" ? AbbreviationKind.Leading : AbbreviationKind.Closing;
        return Kinds.TryGetValue(folded, out var kind) ? kind : AbbreviationKind.None;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        const string leading = """
            ст ч п пп подп абз гл разд прим ул д кв обл корп стр пр просп пер мкр мкрн пос р с н т им см ср напр тел исх вх зам
            гр гражд рис табл инд проф акад ред сб л лл оф каб б м қ ауд көш тн бл в вв жж
            """;
        const string closing = "тг руб коп тыс млн млрд др проч гг чел шт мин сек кг км га";
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var word in leading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            kinds[word] = AbbreviationKind.Leading;
        foreach (var word in closing.Split(' '))
            kinds[word] = AbbreviationKind.Closing;
        kinds["г"] = AbbreviationKind.YearOrTown;
        kinds["ж"] = AbbreviationKind.YearOrTown;
        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
