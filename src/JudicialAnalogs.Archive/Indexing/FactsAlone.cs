using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>
/// What an act tells to have happened, without the norms it names: what a comparison of qualifications may look for alike cases by. With the
/// norms left in, a wrong article would lead to the cases that were rightly found under it.
/// </summary>
public static class FactsAlone
{
    /// <summary>
    /// The descriptive part, or without one all that may be searched by; sentences on punishment and the places of citations are left out. Empty when
    /// nothing remains.
    /// </summary>
    public static string Of(CourtAct act)
    {
        var descriptive = act.Segments.Where(segment => segment.Kind == SegmentKind.Descriptive).ToList();
        var text = descriptive.Count == 0
            ? ActDocument.SearchableText(act with { CitedNorms = [] })
            : string.Join('\n', descriptive.Select(segment => PunishmentWording.Blank(act.Text, segment.Span)));
        return WithoutCitations(text);
    }

    /// <summary>A text with a space in place of every citation of a norm.</summary>
    public static string WithoutCitations(string text)
    {
        var kept = text.ToCharArray();
        foreach (var citation in CitationReader.Read(text))
            kept.AsSpan(citation.Span.Start, citation.Span.Length).Fill(' ');
        return new string(kept).Trim();
    }
}
