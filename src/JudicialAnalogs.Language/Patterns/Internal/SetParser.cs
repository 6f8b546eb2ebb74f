using System.Globalization;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Reads what stands for one character in a pattern: a set in square brackets or an escape.</summary>
internal sealed class SetParser(string pattern)
{
    /// <summary>The bracket that closes the set opened at a place.</summary>
    public int EndOf(int open)
    {
        var i = open + 1;
        if (i < pattern.Length && pattern[i] == '^')
            i++;
        // A bracket right at the beginning stands for itself.
        for (var first = i; i < pattern.Length && (pattern[i] != ']' || i == first); i++)
        {
            if (pattern[i] == '\\')
                i++;
        }

        return i < pattern.Length ? i : throw new ArgumentException($"Pattern, character {open}: a set is not closed: {pattern}");
    }

    /// <summary>The set opened at a place.</summary>
    public CharacterSet Read(int open)
    {
        var end = EndOf(open);
        var i = open + 1;
        var inverted = pattern[i] == '^';
        i += inverted ? 1 : 0;
        var set = CharacterSet.None;
        while (i < end)
        {
            var (one, length) = Item(i);
            i += length;
            if (i + 1 < end && pattern[i] == '-' && one.Listed(1) is { Length: 1 } first)
            {
                var (other, more) = Item(i + 1);
                one = CharacterSet.Between(first[0], other.Listed(1) is { Length: 1 } last ? last[0] : throw new ArgumentException($"Pattern, character {i}: a range without its end: {pattern}"));
                i += 1 + more;
            }

            set = set.With(one);
        }

        return inverted ? set.Inverted() : set;
    }

    /// <summary>The characters that an escape stands for, and how long it is with its backslash.</summary>
    public (CharacterSet Set, int Length) Escape(int backslash)
    {
        if (backslash + 1 == pattern.Length)
            throw new ArgumentException($"Pattern: a backslash at its end: {pattern}");
        var c = pattern[backslash + 1];
        return c switch
        {
            'p' or 'P' => Category(backslash, c == 'P'),
            'd' => (CharacterSet.Digits, 2),
            'D' => (CharacterSet.Digits.Inverted(), 2),
            's' => (CharacterSet.Spaces, 2),
            'S' => (CharacterSet.Spaces.Inverted(), 2),
            'w' => (CharacterSet.WordSigns, 2),
            'W' => (CharacterSet.WordSigns.Inverted(), 2),
            'n' => (CharacterSet.Of('\n'), 2),
            'r' => (CharacterSet.Of('\r'), 2),
            't' => (CharacterSet.Of('\t'), 2),
            'f' => (CharacterSet.Of('\f'), 2),
            'v' => (CharacterSet.Of('\v'), 2),
            'u' => (CharacterSet.Of((char)int.Parse(pattern.AsSpan(backslash + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)), 6),
            _ when char.IsLetterOrDigit(c) => throw new ArgumentException($"Pattern, character {backslash}: an unknown escape: {pattern}"),
            _ => (CharacterSet.Of(c), 2),
        };
    }

    private (CharacterSet Set, int Length) Item(int i) => pattern[i] == '\\' ? Escape(i) : (CharacterSet.Of(pattern[i]), 1);

    private (CharacterSet Set, int Length) Category(int backslash, bool inverted)
    {
        var end = pattern.IndexOf('}', backslash);
        var set = pattern[(backslash + 3)..Math.Max(backslash + 3, end)] switch
        {
            "L" => CharacterSet.Letters,
            "Lu" => CharacterSet.Capitals,
            "Ll" => CharacterSet.Small,
            var other => throw new ArgumentException($"Pattern, character {backslash}: the category «{other}» is not known here: {pattern}"),
        };
        return (inverted ? set.Inverted() : set, end + 1 - backslash);
    }
}
