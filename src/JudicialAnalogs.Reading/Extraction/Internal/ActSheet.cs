using JudicialAnalogs.Language.Dates;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.ActReading.Internal;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Reading.Redaction;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// What the extractors share about one act. They match the source text and say what they found in the redacted one: every quote and
/// span that leaves goes through <see cref="Say"/>.
/// </summary>
internal sealed class ActSheet
{
    private readonly Dictionary<string, Provenance> provenance = new(StringComparer.Ordinal);

    public required ActText Text { get; init; }

    /// <summary>Parts, in the source text.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    public required Cast Cast { get; init; }

    public required RedactionMap Map { get; init; }

    public required IReadOnlyDictionary<Person, string> Pseudonyms { get; init; }

    /// <summary>Citations, in the source text, in order.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Dates, in the source text, in order.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Terms, in the source text, in order.</summary>
    public required IReadOnlyList<DurationMention> Terms { get; init; }

    /// <summary>Sums, in the source text, in order.</summary>
    public required IReadOnlyList<MoneyMention> Sums { get; init; }

    public required LawLanguage Language { get; init; }

    /// <summary>What kind of act this is; known once its introduction was read.</summary>
    public ActKind Kind { get; set; }

    /// <summary>What the court found and refused of circumstances, with the sentence, in the source text: its reasons are arguments.</summary>
    public List<(TextSpan Sentence, FactorCode Code, FactorStanding Standing)> Findings { get; } = [];

    public IReadOnlyDictionary<string, Provenance> Provenance => provenance;

    /// <summary>The first part of a kind, in the source text; null when it was not found.</summary>
    public TextSpan? Part(SegmentKind kind) => Segments.FirstOrDefault(segment => segment.Kind == kind)?.Span;

    /// <summary>The redacted words of a stretch of the source text, and where they stand in the redacted text.</summary>
    public (string Quote, TextSpan Span) Say(TextSpan source)
    {
        var span = Map.ToRedacted(source);
        return (Map.Redacted.Substring(span.Start, span.Length), span);
    }

    /// <summary>Notes how a value was read.</summary>
    public void Note(string path, double confidence, string rule, TextSpan? source = null) =>
        provenance[path] = new Provenance(confidence, rule, source is { } span ? Map.ToRedacted(span) : null);

    public IEnumerable<Citation> CitationsWithin(TextSpan span)
    {
        foreach (var citation in Citations)
        {
            if (citation.Span.Start >= span.End)
                yield break;
            if (citation.Span.Start >= span.Start && citation.Span.End <= span.End)
                yield return citation;
        }
    }

    public IEnumerable<(DateOnly Day, TextSpan Span)> DatesWithin(TextSpan span) =>
        Dates.Where(date => date.Start >= span.Start && date.Start + date.Length <= span.End).Select(date => (date.Value, new TextSpan(date.Start, date.Length)));

    public IEnumerable<DurationMention> TermsWithin(TextSpan span) =>
        Terms.Where(term => term.Start >= span.Start && term.Start + term.Length <= span.End);

    public IEnumerable<MoneyMention> SumsWithin(TextSpan span) =>
        Sums.Where(sum => sum.Start >= span.Start && sum.Start + sum.Length <= span.End);

    public IEnumerable<TextSpan> SentencesOf(SegmentKind kind) => Part(kind) is { } part ? Text.Sentences(part.Start, part.End) : [];
}
