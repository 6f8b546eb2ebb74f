using System.Runtime.CompilerServices;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>
/// A quick look at the first three characters of a place: false where the pattern certainly does not begin there. Which character may
/// follow which is kept in two tables, so the look costs the same for one word and for a thousand.
/// </summary>
internal sealed class StartFilter
{
    /// <summary>How many characters are looked at.</summary>
    public const int Length = 3;

    private const int Kinds = CharacterSet.KindsOfCharacters;

    private const int MostBeginnings = 4096;

    private readonly ulong[] firstPairs = new ulong[Kinds * Kinds / 64];
    private readonly ulong[] secondPairs = new ulong[Kinds * Kinds / 64];

    private StartFilter()
    {
    }

    /// <summary>The filter of a pattern; null where it may be found without a character or begins in too many ways.</summary>
    public static StartFilter? Of(PatternNode root)
    {
        var beginnings = Beginnings.Of(root, MostBeginnings);
        if (beginnings is null || beginnings.Exists(beginning => beginning.Count == 0))
            return null;
        var filter = new StartFilter();
        foreach (var beginning in beginnings)
        {
            var kinds = Enumerable.Range(0, Length).Select(i => i < beginning.Count ? beginning[i].Kinds : UInt128.MaxValue).ToArray();
            Allow(filter.firstPairs, kinds[0], kinds[1]);
            Allow(filter.secondPairs, kinds[1], kinds[2]);
        }

        return filter;
    }

    /// <summary>The next place from which the pattern may be found, at most <paramref name="last"/>, behind which there must be two more characters; -1 for none.</summary>
    public int Next(ReadOnlySpan<char> text, int from, int last)
    {
        if (from > last)
            return -1;
        var first = CharacterSet.KindOf(text[from]);
        for (var at = from; at <= last; at++)
        {
            var second = CharacterSet.KindOf(text[at + 1]);
            if (Allowed(firstPairs, (first * Kinds) + second) && Allowed(secondPairs, (second * Kinds) + CharacterSet.KindOf(text[at + 2])))
                return at;
            first = second;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Allowed(ulong[] pairs, int pair) => (pairs[pair >> 6] & (1UL << pair)) != 0;

    private static void Allow(ulong[] pairs, UInt128 first, UInt128 second)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            if ((first >> kind & 1) == 0)
                continue;
            pairs[kind * Kinds / 64] |= (ulong)second;
            pairs[(kind * Kinds / 64) + 1] |= (ulong)(second >> 64);
        }
    }
}
