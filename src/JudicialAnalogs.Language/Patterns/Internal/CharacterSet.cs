using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>
/// Characters told apart by one look into a table. Latin, Greek, Cyrillic and Hebrew have a table of their own for every set; the rest of
/// the plane, which few sets distinguish, is shared between sets.
/// </summary>
internal sealed class CharacterSet
{
    /// <summary>How many kinds of characters <see cref="Kinds"/> tells apart.</summary>
    public const int KindsOfCharacters = 128;

    /// <summary>Characters below have a place in the small table.</summary>
    public const int Near = 0x600;

    private const int Plane = 0x10000;

    private static readonly ulong[] AllFar = [.. new ulong[Near / 64], .. Enumerable.Repeat(~0UL, (Plane - Near) / 64)];
    private static readonly ConcurrentDictionary<(ulong[]?, ulong[]?), ulong[]?> FarUnions = new();
    private static readonly ConcurrentDictionary<ulong[], ulong[]> FarComplements = new();

    private static readonly CharacterSet?[] Single = new CharacterSet[Near];

    private readonly ulong[] near;
    private readonly ulong[]? far;

    private CharacterSet(ulong[] near, ulong[]? far) => (this.near, this.far) = (near, far);

    /// <summary>No character.</summary>
    public static CharacterSet None { get; } = new(new ulong[Near / 64], null);

    /// <summary>Every character.</summary>
    public static CharacterSet All { get; } = Where(_ => true);

    /// <summary>Every character but the line feed.</summary>
    public static CharacterSet NoBreak { get; } = Of('\n').Inverted();

    /// <summary>\p{L}.</summary>
    public static CharacterSet Letters { get; } = Where(char.IsLetter);

    /// <summary>\p{Lu}.</summary>
    public static CharacterSet Capitals { get; } = Where(char.IsUpper);

    /// <summary>\p{Ll}.</summary>
    public static CharacterSet Small { get; } = Where(char.IsLower);

    /// <summary>\d.</summary>
    public static CharacterSet Digits { get; } = Where(char.IsDigit);

    /// <summary>\s.</summary>
    public static CharacterSet Spaces { get; } = Where(char.IsWhiteSpace);

    /// <summary>\w: letters, marks that take no room, decimal digits and connectors.</summary>
    public static CharacterSet WordSigns { get; } = Where(c => char.IsLetter(c) || char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        or System.Globalization.UnicodeCategory.DecimalDigitNumber or System.Globalization.UnicodeCategory.ConnectorPunctuation);

    /// <summary>Which kinds of characters belong to it, one bit a kind.</summary>
    public UInt128 Kinds
    {
        get
        {
            var kinds = far is null ? UInt128.Zero : UInt128.One;
            for (var i = 0; i < near.Length; i += 2)
                kinds |= UInt128.RotateLeft(new UInt128(near[i + 1], near[i]), KindOf((char)(i * 64)));
            return kinds;
        }
    }

    /// <summary>
    /// The kind of a character, below <see cref="KindsOfCharacters"/>. Signs and digits, small letters and capitals of one alphabet are of
    /// different kinds; Cyrillic letters are of one kind with Latin ones rather than with signs, and far characters are all of one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int KindOf(char c) => c < Near ? (c + ((c >> 10) * 0x30)) & (KindsOfCharacters - 1) : 0;

    public static CharacterSet Of(char c) => c < Near ? Single[c] ??= Between(c, c) : Between(c, c);

    public static CharacterSet Between(char first, char last)
    {
        var near = new ulong[Near / 64];
        for (int c = first; c <= last && c < Near; c++)
            near[c >> 6] |= 1UL << (c & 63);
        if (last < Near)
            return new CharacterSet(near, null);
        var far = new ulong[Plane / 64];
        for (int c = Math.Max(first, (char)Near); c <= last; c++)
            far[c >> 6] |= 1UL << (c & 63);
        return new CharacterSet(near, far);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => c < Near ? (near[c >> 6] & (1UL << c)) != 0 : ContainsFar(c);

    private bool ContainsFar(char c) => far is not null && (far[c >> 6] & (1UL << c)) != 0;

    public CharacterSet With(CharacterSet other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var both = new ulong[near.Length];
        for (var i = 0; i < both.Length; i++)
            both[i] = near[i] | other.near[i];
        return new CharacterSet(both, FarUnions.GetOrAdd((far, other.far), static pair => Union(pair.Item1, pair.Item2)));
    }

    public CharacterSet Inverted()
    {
        var others = Array.ConvertAll(near, static bits => ~bits);
        return new CharacterSet(others, far is null ? AllFar : ReferenceEquals(far, AllFar) ? null : FarComplements.GetOrAdd(far, static all => Array.ConvertAll(all, static bits => ~bits)));
    }

    /// <summary>The same characters in capitals and small letters.</summary>
    public CharacterSet OfBothCases()
    {
        var both = this;
        foreach (var (small, capital) in LetterCases.Pairs)
        {
            if (Contains(small) != Contains(capital))
                both = both.With(Of(Contains(small) ? capital : small));
        }

        return both;
    }

    public bool Overlaps(CharacterSet other)
    {
        for (var i = 0; i < near.Length; i++)
        {
            if ((near[i] & other.near[i]) != 0)
                return true;
        }

        if (far is null || other.far is null)
            return false;
        if (ReferenceEquals(far, other.far))
            return true;
        for (var i = Near / 64; i < far.Length; i++)
        {
            if ((far[i] & other.far[i]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The characters of a small set in order; null where there are more than <paramref name="most"/>.</summary>
    public string? Listed(int most)
    {
        if (far is not null)
            return null;
        var listed = "";
        for (var c = '\0'; c < Near; c++)
        {
            if (!Contains(c))
                continue;
            if (listed.Length == most)
                return null;
            listed += c;
        }

        return listed;
    }

    private static CharacterSet Where(Func<char, bool> belongs)
    {
        var near = new ulong[Near / 64];
        var far = new ulong[Plane / 64];
        var reaches = false;
        for (var c = 0; c < Plane; c++)
        {
            if (!belongs((char)c))
                continue;
            if (c < Near)
                near[c >> 6] |= 1UL << (c & 63);
            else
                far[c >> 6] |= 1UL << (c & 63);
            reaches |= c >= Near;
        }

        return new CharacterSet(near, reaches ? far : null);
    }

    private static ulong[]? Union(ulong[]? one, ulong[]? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other))
            return one ?? other;
        var both = new ulong[one.Length];
        for (var i = 0; i < both.Length; i++)
            both[i] = one[i] | other[i];
        return both;
    }
}
