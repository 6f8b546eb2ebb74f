using JudicialAnalogs.Language.Dates;
using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.ActReading.Pages;
using JudicialAnalogs.Reading.Appeals;
using JudicialAnalogs.Reading.Appeals.Internal;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Reading.Extraction.Internal;
using JudicialAnalogs.Reading.Redaction;
using JudicialAnalogs.Reading.Redaction.Internal;
using JudicialAnalogs.Reading.Segments;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>From a record to an act: parts, persons and citations first, then the fields, all said in the redacted text.</summary>
internal static class ActUnderstanding
{
    private const int LanguageSample = 3000;

    public static ReadOutcome Of(SourceRecord record, ReadingOptions options)
    {
        // Parts that the source itself tells are told in its own places.
        var running = record.Segments is null ? RunningText.Of(record.Text) : RunningText.Unchanged(record.Text);
        var text = new ActText(running.Text);
        PatternStop.Check();
        var segments = record.Segments ?? ActSegmenter.Segment(text);
        if (segments.Count == 0 && options.FactsAlone)
            segments = [new Segment(SegmentKind.Descriptive, new TextSpan(0, text.Length))];
        if (segments.Count == 0)
            return new Rejection(record.Name, record.Line, "not recognised as a court act: neither headings nor the turns of speech of its parts were found");

        PatternStop.Check();
        var language = record.Given.Language ?? LanguageOf(text.Original);
        var dates = InParts(text.Shaped, segments, [SegmentKind.Introductory, SegmentKind.Descriptive], DateReader.Find, (date, by) => date with { Start = date.Start + by });
        PatternStop.Check();
        var numbers = PersonalNumbers.Find(text);
        var persons = numbers.Where(datum => datum.Kind is PersonalDataKind.IdentificationNumber && NamesPersonalNumber(text, datum.Span)).Select(datum => datum.Span).ToList();
        numbers.AddRange(NumberedBirths.Find(text, dates, persons).Select(span => (PersonalDataKind.BirthDate, span)));
        var head = segments.FirstOrDefault(segment => segment.Kind == SegmentKind.Introductory)?.Span.End ?? 0;
        var births = record.Given.Kind is null or ActKind.Verdict && CriminalWords.IsIn(text.Folded)
            ? numbers.Where(datum => datum.Kind == PersonalDataKind.BirthDate && datum.Span.End <= head).Select(datum => datum.Span)
            : [];
        PatternStop.Check();
        var cast = CastFinder.Find(text, births, numbers.Where(datum => datum.Kind is PersonalDataKind.BirthDate).Select(datum => datum.Span).Concat(persons));
        PatternStop.Check();
        var (map, pseudonyms) = Redactor.Redact(text, cast, numbers, language == LawLanguage.Kazakh, options.RedactOfficials);
        PatternStop.Check();
        var sheet = new ActSheet
        {
            Text = text,
            Segments = segments,
            Cast = cast,
            Map = map,
            Pseudonyms = pseudonyms,
            Citations = CitationReader.Read(text.Original, ContextOf(record, text)),
            Dates = dates,
            Terms = InParts(text.Shaped, segments, [SegmentKind.Introductory, SegmentKind.Operative], DurationReader.Find, (term, by) => term with { Start = term.Start + by }),
            Sums = MoneyReader.Find(text.Shaped),
            Language = language,
        };
        PatternStop.Check();
        var judge = JudgeReader.Read(sheet);
        PatternStop.Check();
        var (act, accused) = Assemble(record, sheet);
        var appeal = act.Kind == ActKind.Appeal ? AppealReader.Read(sheet) : null;
        if (appeal is not null && (appeal.Court.Length > 0 || appeal.Date is not null || appeal.Decision != AppealDecision.Unspecified))
            act = act with { Reviewed = ReviewedBy(appeal) };
        return new ReadAct(record.Name, record.Line, act, map, running) { Judge = judge, Accused = accused, Appeal = appeal };
    }

    private static ReviewedJudgment ReviewedBy(Appeal appeal) => new(appeal.Court, appeal.Date)
    {
        CaseNumber = appeal.CaseNumber,
        Outcome = appeal.Decision switch
        {
            AppealDecision.Upheld => AppealOutcome.Upheld,
            AppealDecision.Changed => AppealOutcome.Changed,
            AppealDecision.Cancelled or AppealDecision.Returned => AppealOutcome.Cancelled,
            _ => AppealOutcome.Unspecified,
        },
        Span = appeal.DecisionSpan,
    };

    /// <summary>Reads only the parts in which a kind of value is looked for: each reading is a pass over the words.</summary>
    private static List<T> InParts<T>(string text, IReadOnlyList<Segment> segments, SegmentKind[] kinds, Func<string, IReadOnlyList<T>> find, Func<T, int, T> moved)
    {
        var found = new List<T>();
        foreach (var segment in segments)
        {
            if (Array.IndexOf(kinds, segment.Kind) >= 0)
                found.AddRange(find(text.Substring(segment.Span.Start, segment.Span.Length)).Select(value => moved(value, segment.Span.Start)));
        }

        return found;
    }

    private static (CourtAct Act, IReadOnlyList<Defendant> Accused) Assemble(SourceRecord record, ActSheet sheet)
    {
        var given = record.Given;
        var header = given.Summary ? new ActHeader(ActKind.CivilJudgment, "", "", "", null, Instance.First) : HeaderReader.Read(sheet);
        var kind = given.Kind ?? header.Kind;
        sheet.Kind = kind;
        var criminal = kind == ActKind.Verdict || (kind == ActKind.Appeal && ConvictionWords.IsIn(sheet.Text.Folded));
        var claim = kind is ActKind.CivilJudgment ? ClaimReader.Read(sheet, given.ClaimType) : null;
        var accused = kind == ActKind.AdministrativeRuling ? DefendantReader.Read(sheet) : [];
        PatternStop.Check();
        var defendants = criminal ? DefendantReader.Read(sheet) : [];
        PatternStop.Check();
        var arguments = ArgumentReader.Read(sheet, given.Summary, claim?.Outcome);
        NoteGiven(sheet, given);
        var act = new CourtAct
        {
            Id = ActIds.Of(given.Id, record.Text),
            Source = record.Line is { } line ? $"{record.Name}:{line}" : record.Name,
            SourceHash = record.Hash,
            Synthetic = given.Synthetic,
            Closed = given.Closed || CircumstanceReader.Closed(sheet) || defendants.Any(defendant => defendant.Minor),
            Kind = kind,
            Language = sheet.Language,
            Court = given.Court ?? header.Court,
            Region = RegionOf(given) ?? header.Region,
            CaseNumber = given.CaseNumber ?? header.CaseNumber,
            Date = given.Date ?? header.Date,
            Instance = given.Instance ?? header.Instance,
            Procedure = criminal ? CircumstanceReader.ProcedureOf(sheet) : Procedure.Unspecified,
            AppealOutcome = given.AppealOutcome ?? AppealOutcome.Unspecified,
            ModelDecision = given.ModelDecision,
            Text = sheet.Map.Redacted,
            Segments = PartsSaid(sheet),
            Defendants = defendants,
            Claim = claim,
            CitedNorms = [.. sheet.Citations.Select(citation => citation.Reference).Distinct().OrderBy(reference => reference.ToString(), StringComparer.Ordinal)],
            KeyArguments = arguments,
            Provenance = sheet.Provenance,
        };
        return (act, accused);
    }

    /// <summary>The parts in the redacted text: a replacement that reaches over the border of two stays with the first.</summary>
    private static List<Segment> PartsSaid(ActSheet sheet)
    {
        var parts = new List<Segment>(sheet.Segments.Count);
        var last = 0;
        foreach (var segment in sheet.Segments)
        {
            var span = sheet.Map.ToRedacted(segment.Span);
            var start = Math.Max(last, span.Start);
            parts.Add(new Segment(segment.Kind, new TextSpan(start, Math.Max(0, span.End - start))));
            last = parts[^1].Span.End;
        }

        return parts;
    }

    private static string? RegionOf(GivenFacts given) => given.Region is { } region ? Regions.NamedIn(region.ToLowerInvariant()) ?? region : null;

    private static void NoteGiven(ActSheet sheet, GivenFacts given)
    {
        foreach (var (path, value) in new (string, object?)[]
        {
            ("court", given.Court), ("region", given.Region), ("case_number", given.CaseNumber), ("date", given.Date), ("kind", given.Kind),
            ("instance", given.Instance), ("appeal_outcome", given.AppealOutcome), ("claim.type", given.ClaimType),
            ("model_decision", given.ModelDecision),
        })
        {
            if (value is not null)
                sheet.Note(path, 1, "given");
        }
    }

    private static CitationContext ContextOf(SourceRecord record, ActText text) =>
        new(record.Given.Kind == ActKind.CivilJudgment || !CriminalWords.IsIn(text.Folded) ? null : "УК", record.Given.Date);

    private static readonly WordSearch CriminalWords = new(
        "подсудим", "сотталушы", "приговор", "айыпталушы", "уголовн", "қылмыстық");

    private static readonly WordSearch ConvictionWords = new(
        "осужденн", "осужден ", "осуждена ", "приговор", "оправдан", "сотталған", "үкімі");

    /// <summary>The middle of a long text: its head is names and formulas.</summary>
    private static ReadOnlySpan<char> Sample(string text) => text.Length <= LanguageSample ? text : text.AsSpan((text.Length - LanguageSample) / 2, LanguageSample);

    /// <summary>The same twelve digits number persons (ИИН, ЖСН) and firms (БИН, БСН).</summary>
    private static bool NamesPersonalNumber(ActText text, TextSpan number)
    {
        var before = text.Folded.AsSpan(Math.Max(0, number.Start - 8), Math.Min(8, number.Start));
        return before.Contains("иин", StringComparison.Ordinal) || before.Contains("жсн", StringComparison.Ordinal);
    }

    private static LawLanguage LanguageOf(string text) => LanguageDetector.OfDocument(Sample(text)) switch
    {
        DocumentLanguage.Russian => LawLanguage.Russian,
        DocumentLanguage.Kazakh => LawLanguage.Kazakh,
        DocumentLanguage.Mixed => LawLanguage.Mixed,
        _ => LawLanguage.Unspecified,
    };
}
