using JudicialAnalogs.Language.Sentences;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Panel.Wordings;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>Paragraphs of an act by their numbers, as its page shows them.</summary>
internal static class ActParagraphs
{
    /// <summary>Number of the paragraph that a place stands in, from 1; null when it is behind the last.</summary>
    /// <param name="text">Text of the act.</param>
    /// <param name="start">Offset in UTF-16 units.</param>
    public static int? NumberAt(string text, int start)
    {
        var paragraphs = ParagraphSplitter.Split(text);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            if (start < paragraphs[index].End)
                return index + 1;
        }

        return null;
    }

    /// <summary>All of them; a passage may go over several.</summary>
    /// <param name="act">The act.</param>
    /// <param name="marked">The passage to mark; null for none.</param>
    public static IEnumerable<ActParagraph> Of(CourtAct act, TextSpan? marked)
    {
        SegmentKind? current = null;
        var number = 0;
        foreach (var paragraph in ParagraphSplitter.Split(act.Text))
        {
            var span = new TextSpan(paragraph.Start, paragraph.Length);
            var kind = act.Segments.FirstOrDefault(segment => segment.Span.Overlaps(span))?.Kind ?? current ?? SegmentKind.Unspecified;
            yield return new ActParagraph(++number, [.. MarkedText.Of(act.Quote(span), Within(span, marked))], kind == current ? null : kind);
            current = kind;
        }
    }

    private static IEnumerable<V1.TextSpan> Within(TextSpan paragraph, TextSpan? marked)
    {
        if (marked is not { } span || !span.Overlaps(paragraph))
            yield break;
        var (start, end) = (Math.Max(span.Start, paragraph.Start), Math.Min(span.End, paragraph.End));
        yield return new V1.TextSpan { Start = start - paragraph.Start, Length = end - start };
    }
}
