using System.Text;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.ActReading.Pages;

/// <summary>
/// A text without what the page did to it: words divided at the end of a line are whole again, lines that only number a page and soft hyphens are
/// left out; a line ends behind the word that was divided. It knows where each of its places lies in the source text.
/// </summary>
public sealed class RunningText
{
    private readonly TextSpan[] _cuts;

    private RunningText(string source, string text, TextSpan[] cuts) => (Source, Text, _cuts) = (source, text, cuts);

    /// <summary>The text as it came.</summary>
    public string Source { get; }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>The span of the source text that a span of <see cref="Text"/> came from, with whatever the page put inside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length);
        var start = ToSource(span.Start);
        return new TextSpan(start, span.Length == 0 ? 0 : ToSource(span.End - 1) + 1 - start);
    }

    /// <summary>The words of the source text that a span of <see cref="Text"/> came from.</summary>
    public string Quote(TextSpan span)
    {
        var source = ToSource(span);
        return Source.Substring(source.Start, source.Length);
    }

    /// <summary>The running text of a source.</summary>
    internal static RunningText Of(string source)
    {
        var cuts = new List<TextSpan>();
        PageNumbers.Find(source, cuts);
        var breaks = new List<int>();
        WordDivisions.Find(source, cuts, breaks);
        if (cuts.Count == 0)
            return Unchanged(source);
        cuts.Sort((one, other) => one.Start.CompareTo(other.Start));
        var whole = WithBreaks(source, breaks);
        var text = new StringBuilder(source.Length);
        var kept = new List<TextSpan>(cuts.Count);
        var taken = 0;
        foreach (var cut in cuts)
        {
            // A number of a page may stand behind a divided word: what is cut twice is cut once.
            var start = Math.Max(taken, cut.Start);
            if (start >= cut.End)
                continue;
            text.Append(whole, taken, start - taken);
            kept.Add(new TextSpan(start, cut.End - start));
            taken = cut.End;
        }

        return new RunningText(source, text.Append(whole, taken, whole.Length - taken).ToString(), [.. kept]);
    }

    /// <summary>A text that was never on a page.</summary>
    internal static RunningText Unchanged(string source) => new(source, source, []);

    private static string WithBreaks(string source, List<int> breaks) => string.Create(source.Length, (source, breaks), static (text, from) =>
    {
        from.source.CopyTo(text);
        foreach (var place in from.breaks)
            text[place] = '\n';
    });

    private int ToSource(int place)
    {
        foreach (var cut in _cuts)
        {
            if (cut.Start > place)
                break;
            place += cut.Length;
        }

        return place;
    }
}
