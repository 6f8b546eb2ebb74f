using JudicialAnalogs.Language.Sentences;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Search.Highlighting;

namespace JudicialAnalogs.Server.Cases;

/// <summary>
/// Chooses passages of an act by the words they share with a case, where no vectors name them: of the facts and the reasoning, never of the
/// operative part.
/// </summary>
internal static class PassageChoice
{
    private const int Passages = 3;
    private const int SentencesTogether = 2;

    // A paragraph without stops is no sentence; what is longer is cut where it stands.
    private const int Longest = 700;

    /// <summary>The passages with most different words of the case, best first; none where nothing is shared.</summary>
    public static IReadOnlyList<(SegmentKind Segment, TextSpan Span)> Of(CourtAct act, Highlighter highlighter, IReadOnlySet<string> terms)
    {
        var found = new List<(SegmentKind Segment, TextSpan Span, int Words)>();
        foreach (var segment in act.Segments.Where(segment => segment.Kind is SegmentKind.Descriptive or SegmentKind.Reasoning))
        {
            var text = act.Quote(segment.Span);
            var sentences = SentenceSplitter.Split(text);
            for (var i = 0; i < sentences.Count; i += SentencesTogether)
            {
                var last = sentences[Math.Min(i + SentencesTogether, sentences.Count) - 1];
                var length = Math.Min(Longest, last.Start + last.Length - sentences[i].Start);
                var passage = text.Substring(sentences[i].Start, length);
                var words = highlighter.Mark(passage, terms).Select(mark => passage.Substring(mark.Start, mark.Length).ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count();
                if (words > 0)
                    found.Add((segment.Kind, new TextSpan(segment.Span.Start + sentences[i].Start, length), words));
            }
        }

        return [.. found.OrderByDescending(passage => passage.Words).ThenBy(passage => passage.Span.Start).Take(Passages).Select(passage => (passage.Segment, passage.Span))];
    }
}
