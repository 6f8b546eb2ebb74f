using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Cuts a text into paragraphs, and these where marks begin and end; marks may overlap and may run over several paragraphs.</summary>
internal static class CaseHighlights
{
    /// <summary>The paragraphs in order; every character of each is in exactly one stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Marks; those that do not lie inside the text are passed over.</param>
    public static IReadOnlyList<CaseParagraph> Of(string text, IEnumerable<CaseMark> marks)
    {
        CaseMark[] inside = [.. marks
            .Where(mark => mark.Span is { Start: >= 0, Length: > 0 } && mark.Span.Start <= text.Length && mark.Span.Length <= text.Length - mark.Span.Start)
            .OrderBy(mark => mark.Span.Start)];
        var begun = new HashSet<CaseMark>();
        var paragraphs = new List<CaseParagraph>();
        foreach (var paragraph in ParagraphSplitter.Split(text))
        {
            CaseMark[] here = [.. inside.Where(mark => mark.Span.Start < paragraph.End && mark.Span.End > paragraph.Start)];
            paragraphs.Add(new CaseParagraph(paragraphs.Count + 1, [.. Cut(text, paragraph.Start, paragraph.End, here, begun)]));
        }

        return paragraphs;
    }

    private static IEnumerable<CaseStretch> Cut(string text, int start, int end, CaseMark[] marks, HashSet<CaseMark> begun)
    {
        int[] borders = [.. marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Where(at => at > start && at < end).Append(start).Append(end).Distinct().Order()];
        for (var i = 0; i + 1 < borders.Length; i++)
        {
            var (from, to) = (borders[i], borders[i + 1]);
            CaseMark[] over = [.. marks.Where(mark => mark.Span.Start < to && from < mark.Span.End)];
            yield return new CaseStretch(text[from..to], over.Length > 0, [.. over.Where(begun.Add)]);
        }
    }
}
