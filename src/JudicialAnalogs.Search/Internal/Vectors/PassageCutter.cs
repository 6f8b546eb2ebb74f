using System.Buffers;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Cuts a text into passages of about a given number of terms, at the end of a sentence where one is near.</summary>
internal sealed class PassageCutter(int size)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;\n");

    public IEnumerable<(int Start, int Length)> Cut(string text, List<ReadTerm> terms)
    {
        for (var first = 0; first < terms.Count;)
        {
            var end = Math.Min(first + size, terms.Count);
            // A short rest joins the passage before it.
            if (terms.Count - end < size / 4)
                end = terms.Count;
            else
                end = SentenceEnd(text, terms, end, Math.Max(first + 1, end - (size / 4)));
            var last = terms[end - 1];
            yield return (terms[first].Start, last.Start + last.Length - terms[first].Start);
            first = end;
        }
    }

    /// <summary>Which terms lie wholly inside a stretch of text.</summary>
    public static Range Within(ReadOnlySpan<ReadTerm> terms, int start, int length)
    {
        int from = 0, to = terms.Length;
        while (from < to && terms[from].Start < start)
            from++;
        while (to > from && terms[to - 1].Start + terms[to - 1].Length > start + length)
            to--;
        return from..to;
    }

    private static int SentenceEnd(string text, List<ReadTerm> terms, int end, int least)
    {
        for (var i = end; i > least; i--)
        {
            var from = terms[i - 1].Start + terms[i - 1].Length;
            if (terms[i].Start > from && text.AsSpan(from, terms[i].Start - from).IndexOfAny(SentenceEnds) >= 0)
                return i;
        }

        return end;
    }
}
