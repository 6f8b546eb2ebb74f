using System.Text;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Redaction;

/// <summary>
/// A text, its redacted form, and how places in the two answer to each other. It holds personal data: never stored.
/// </summary>
public sealed class RedactionMap
{
    private readonly PersonalDatum[] data;
    private readonly int[] redactedStarts;

    internal RedactionMap(string original, IEnumerable<PersonalDatum> found)
    {
        Original = original;
        data = [.. found.OrderBy(datum => datum.Span.Start)];
        redactedStarts = new int[data.Length];
        var text = new StringBuilder(original.Length);
        var copied = 0;
        for (var i = 0; i < data.Length; i++)
        {
            text.Append(original, copied, data[i].Span.Start - copied);
            redactedStarts[i] = text.Length;
            text.Append(data[i].Replacement);
            copied = data[i].Span.End;
        }

        Redacted = text.Append(original, copied, original.Length - copied).ToString();
    }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>The text with every found piece of personal data replaced.</summary>
    public string Redacted { get; }

    /// <summary>What was replaced, in order, without overlaps.</summary>
    public IReadOnlyList<PersonalDatum> Found => data;

    /// <summary>The span of the redacted text that a span of the text became; a cut replacement is taken whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan ToRedacted(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Original.Length);
        var start = ToRedacted(span.Start, atEnd: false);
        return new TextSpan(start, Math.Max(0, ToRedacted(span.End, atEnd: true) - start));
    }

    /// <summary>The span of the text that a span of the redacted text came from; a cut replacement is taken whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the redacted text.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Redacted.Length);
        var start = ToOriginal(span.Start, atEnd: false);
        return new TextSpan(start, Math.Max(0, ToOriginal(span.End, atEnd: true) - start));
    }

    private int ToRedacted(int position, bool atEnd)
    {
        var i = LastAtOrBefore(position, index => data[index].Span.Start);
        if (i < 0)
            return position;
        var datum = data[i];
        if (position == datum.Span.Start)
            return redactedStarts[i];
        if (position < datum.Span.End)
            return redactedStarts[i] + (atEnd ? datum.Replacement.Length : 0);
        return redactedStarts[i] + datum.Replacement.Length + (position - datum.Span.End);
    }

    private int ToOriginal(int position, bool atEnd)
    {
        var i = LastAtOrBefore(position, index => redactedStarts[index]);
        if (i < 0)
            return position;
        var datum = data[i];
        if (position == redactedStarts[i])
            return datum.Span.Start;
        var end = redactedStarts[i] + datum.Replacement.Length;
        if (position < end)
            return atEnd ? datum.Span.End : datum.Span.Start;
        return datum.Span.End + (position - end);
    }

    private int LastAtOrBefore(int position, Func<int, int> startOf)
    {
        int low = 0, high = data.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (startOf(middle) <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
