using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>How an act becomes an indexed document.</summary>
public static class ActDocument
{
    /// <summary>The document of an act; null for a closed act, which is counted and never found.</summary>
    public static SearchDocument? Of(CourtAct act)
    {
        if (act.Closed)
            return null;
        var counts = act.Defendants.SelectMany(defendant => defendant.Counts).ToList();
        var numbers = new Dictionary<string, double>();
        if (act.Date is { } date)
            numbers.Add(ActFields.Day, date.DayNumber);
        return new SearchDocument(act.Id)
        {
            Fields = Texts(act),
            Facets = new Dictionary<string, IReadOnlyList<string>>
            {
                [ActFields.Kind] = [act.Kind.ToString()],
                [ActFields.Court] = One(act.Court),
                [ActFields.Region] = One(act.Region),
                [ActFields.CaseNumber] = One(act.CaseNumber),
                [ActFields.Language] = [act.Language.ToString()],
                [ActFields.Procedure] = [act.Procedure.ToString()],
                [ActFields.AppealOutcome] = [act.AppealOutcome.ToString()],
                [ActFields.FoundUnder] = [.. counts.SelectMany(count => count.Found is null ? [] : LevelsOf(count.Found)).Distinct()],
                [ActFields.Factor] = [.. act.Defendants.SelectMany(defendant => defendant.AcceptedFactors).Select(factor => factor.ToString()).Distinct()],
            },
            Numbers = numbers,
        };
    }

    /// <summary>
    /// The words of a case that may be searched by: facts and reasoning without sentences on punishment, never the operative part.
    /// Text without recognised parts counts as facts.
    /// </summary>
    public static string SearchableText(CourtAct act)
    {
        var texts = Texts(act);
        return string.Join('\n', texts.Values.Where(text => !string.IsNullOrWhiteSpace(text)));
    }

    /// <summary>The beginning of what <see cref="SearchableText"/> holds of an act's facts, or of its reasoning where no facts were told apart.</summary>
    /// <param name="act">The act.</param>
    /// <param name="longest">Most characters of each part that are read.</param>
    public static string FactsOf(CourtAct act, int longest)
    {
        var part = act.Segments.FirstOrDefault(segment => segment.Kind == SegmentKind.Descriptive && segment.Span.Length > 0)
            ?? act.Segments.FirstOrDefault(segment => segment.Kind == SegmentKind.Reasoning && segment.Span.Length > 0);
        var span = part?.Span ?? (act.Segments.All(segment => segment.Kind != SegmentKind.Operative) ? new TextSpan(0, act.Text.Length) : default);
        return PunishmentWording.Blank(act.Text, span with { Length = Math.Min(span.Length, longest) });
    }

    /// <summary>A qualification as values of <see cref="ActFields.FoundUnder"/>: the article, the part and each point; a value may repeat.</summary>
    public static IEnumerable<string> LevelsOf(Qualification found)
    {
        yield return $"УК {found.Article}";
        yield return found.PartReference.ToString();
        foreach (var reference in found.References)
            yield return reference.ToString();
    }

    /// <summary>Where a passage of an indexed field stands in the act's stored text; null when the act has changed since it was indexed.</summary>
    public static (SegmentKind Segment, TextSpan Span)? Locate(CourtAct act, PassageSpan passage)
    {
        var kind = passage.Field switch { ActFields.Facts => SegmentKind.Descriptive, ActFields.Reasoning => SegmentKind.Reasoning, _ => SegmentKind.Unspecified };
        var start = passage.Start;
        var segments = act.Segments.Where(segment => segment.Kind == kind).ToList();
        if (segments.Count == 0 && passage.Field == ActFields.Facts && passage.Start + passage.Length <= act.Text.Length)
            return (SegmentKind.Unspecified, new TextSpan(passage.Start, passage.Length));
        foreach (var segment in segments)
        {
            if (start < segment.Span.Length)
                return (kind, new TextSpan(segment.Span.Start + start, Math.Min(passage.Length, segment.Span.Length - start)));
            start -= segment.Span.Length + 1;
        }

        return null;
    }

    private static Dictionary<string, string> Texts(CourtAct act)
    {
        var facts = TextOf(act, SegmentKind.Descriptive);
        var reasoning = TextOf(act, SegmentKind.Reasoning);
        if (facts.Length == 0 && reasoning.Length == 0 && act.Segments.All(segment => segment.Kind != SegmentKind.Operative))
            facts = PunishmentWording.Blank(act.Text, new TextSpan(0, act.Text.Length));
        return new Dictionary<string, string>
        {
            [ActFields.Facts] = facts,
            [ActFields.Reasoning] = reasoning,
            [ActFields.Norms] = string.Join(' ', act.CitedNorms.Select(Word)),
        };
    }

    private static string TextOf(CourtAct act, SegmentKind kind) =>
        string.Join('\n', act.Segments.Where(segment => segment.Kind == kind).Select(segment => PunishmentWording.Blank(act.Text, segment.Span)));

    // One word a norm, so that "188(3)" is not three numbers to the analyzer.
    private static string Word(NormRef norm) => norm.ToString().Replace(' ', '_').Replace('(', '_').Replace(")", "", StringComparison.Ordinal);

    private static IReadOnlyList<string> One(string value) => value.Length == 0 ? [] : [value];
}
