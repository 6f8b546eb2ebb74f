using System.Globalization;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>A number that opens an article, part or point, such as <c>188-1</c>, in the order of the law: 188, 188-1, 189.</summary>
internal readonly record struct NumberMark : IComparable<NumberMark>
{
    private readonly int[] levels;

    private NumberMark(string text, int[] levels)
    {
        Text = text;
        this.levels = levels;
    }

    public string Text { get; }

    /// <summary>Reads a number at the start of <paramref name="text"/>; at most four digits a level.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out NumberMark mark, out int end)
    {
        mark = default;
        end = 0;
        var levels = new List<int>(2);
        while (true)
        {
            var start = end;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end == start || end - start > 4)
                return false;
            levels.Add(int.Parse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture));
            if (end + 1 >= text.Length || text[end] is not ('-' or '–' or '\u2011') || !char.IsAsciiDigit(text[end + 1]))
                break;
            end++;
        }

        mark = new NumberMark(string.Join('-', levels), [.. levels]);
        return true;
    }

    /// <summary>Reads a number closed by <paramref name="sign"/> at the start of a paragraph: «1. …», «2-1) …».</summary>
    public static bool TryRead(ReadOnlySpan<char> text, char sign, out NumberMark mark, out int end) =>
        TryRead(text, out mark, out end) && end < text.Length && text[end] == sign && mark.levels[0] < 1000
        && (++end == text.Length || !char.IsAsciiDigit(text[end]));

    /// <summary>The number without what was inserted after it: 188 of <c>188-1</c>.</summary>
    public int Base => levels?[0] ?? 0;

    public int CompareTo(NumberMark other) => (levels ?? []).AsSpan().SequenceCompareTo(other.levels ?? []);
}
