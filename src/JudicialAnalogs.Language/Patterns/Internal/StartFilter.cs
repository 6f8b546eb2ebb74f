using System.Runtime.CompilerServices;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>
/// A quick look at the first characters of a place: false where the pattern certainly does not begin there. The beginnings a pattern can
/// have are kept as a set of hashes, so the look costs the same for one word and for a thousand.
/// </summary>
internal sealed class StartFilter
{
    private const int Longest = 3;
    private const int MostBeginnings = 4096;

    // Sets of more characters are not told apart.
    private const int MostCharacters = 6;

    private const int Bits = 1 << 14;

    private readonly ulong[] hashes = new ulong[Bits / 64];

    private StartFilter(int length) => Length = length;

    /// <summary>How many characters are looked at, 2 or 3.</summary>
    public int Length { get; }

    /// <summary>The filter of a pattern; null where its beginning is not known.</summary>
    public static StartFilter? Of(PatternNode root)
    {
        var beginnings = Extend(root, [new Beginning("", true)]);
        if (beginnings is null)
            return null;
        var length = beginnings.Min(beginning => beginning.Characters.Length);
        if (length < 2)
            return null;
        var filter = new StartFilter(length);
        foreach (var (characters, _) in beginnings)
        {
            var hash = filter.Hash(characters);
            filter.hashes[hash >> 6] |= 1UL << (hash & 63);
        }

        return filter;
    }

    /// <summary>Whether the pattern may begin at the first of these characters, of which there must be <see cref="Length"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Allows(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        return (hashes[hash >> 6] & (1UL << (hash & 63))) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Hash(ReadOnlySpan<char> text)
    {
        var hash = ((uint)text[0] * 0x9E3779B1u) ^ ((uint)text[1] * 0x85EBCA6Bu);
        if (Length > 2)
            hash ^= (uint)text[2] * 0xC2B2AE35u;
        return (int)((hash ^ (hash >> 15)) & (Bits - 1));
    }

    /// <summary>The beginnings with a part put behind them; null where there are too many.</summary>
    private static List<Beginning>? Extend(PatternNode node, List<Beginning> before)
    {
        switch (node)
        {
            case PatternNode.Text text:
                return Distinct(before.Select(beginning => beginning.With(text.Characters)));
            case PatternNode.One one:
                var characters = one.Set.Listed(MostCharacters);
                return characters is null ? Closed(before) : Distinct(before.SelectMany(beginning => characters.Select(c => beginning.With(c.ToString()))));
            case PatternNode.Sequence sequence:
                var extended = before;
                foreach (var part in sequence.Parts)
                {
                    if (extended is null || !extended.Exists(beginning => beginning.Open))
                        break;
                    extended = Extend(part, extended);
                }

                return extended;
            case PatternNode.Choice choice:
                var all = new List<Beginning>();
                foreach (var branch in choice.Branches)
                {
                    if (Extend(branch, before) is not { } ways)
                        return null;
                    all.AddRange(ways);
                }

                return Distinct(all);
            case PatternNode.Repeat repeat:
                if (Extend(repeat.Part, before) is not { } once)
                    return null;
                var repeated = repeat.Most > 1 ? Closed(once) : once;
                return repeat.Least > 0 ? repeated : Distinct(before.Concat(repeated));
            case PatternNode.Group group:
                return Extend(group.Part, before);
            case PatternNode.Atomic atomic:
                return Extend(atomic.Part, before);
            default:
                return before;
        }
    }

    private static List<Beginning> Closed(List<Beginning> beginnings) => beginnings.ConvertAll(beginning => beginning with { Open = false });

    private static List<Beginning>? Distinct(IEnumerable<Beginning> beginnings)
    {
        var distinct = beginnings.Distinct().Take(MostBeginnings + 1).ToList();
        return distinct.Count > MostBeginnings ? null : distinct;
    }

    /// <param name="Characters">The first characters.</param>
    /// <param name="Open">Whether what follows them in the pattern is known to follow.</param>
    private readonly record struct Beginning(string Characters, bool Open)
    {
        public Beginning With(string more)
        {
            if (!Open)
                return this;
            var characters = Characters + more;
            return characters.Length >= Longest ? new Beginning(characters[..Longest], false) : this with { Characters = characters };
        }
    }
}
