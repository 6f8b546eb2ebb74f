using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.Panel.Drafts;
using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Notes;

/// <summary>Makes the note of one stored comparison. It reckons nothing anew: the note says what the judge was shown.</summary>
internal sealed class SearchNoteMaker
{
    // What was stored by a newer program is noted as far as this one knows it.
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    private readonly Wording _words;
    private readonly V1.AssessDraftResponse _seen;
    private readonly V1.AssessDraftRequest _asked;
    private readonly string _storedLanguage;

    private SearchNoteMaker(StoredAssessment stored, Wording words)
    {
        _words = words;
        _seen = SeenOf(stored);
        _asked = Stored.Parse<V1.AssessDraftRequest>(Encoding.UTF8.GetString(stored.Assessment.Draft.Span));
        _storedLanguage = Wording.Of(_seen.Context?.Language ?? V1.Language.Unspecified).Code;
    }

    private V1.FindAnalogsResponse Practice => _seen.Practice ?? new V1.FindAnalogsResponse();

    /// <summary>Acts that the note of a comparison quotes.</summary>
    public static IEnumerable<string> Quoted(StoredAssessment stored) => QuotedActs.Of(SeenOf(stored));

    /// <summary>Makes it.</summary>
    /// <param name="history">The draft.</param>
    /// <param name="stored">The comparison.</param>
    /// <param name="places">Acts that may still be shown.</param>
    /// <param name="preparedBy">Who has it made.</param>
    /// <param name="preparedAt">When.</param>
    /// <param name="words">Language.</param>
    public static SearchNote Make(DraftHistory history, StoredAssessment stored, PassagePlaces places, string preparedBy, DateTimeOffset preparedAt, Wording words)
    {
        var maker = new SearchNoteMaker(stored, words);
        var newest = stored.Number == history.Draft.Assessments;
        var reasons = history.Reasons.Where(reason => reason.AssessmentNumber == stored.Number).ToList();
        return new SearchNote
        {
            Language = words.Code,
            DraftId = history.Draft.Id,
            DraftVersion = stored.Number,
            State = newest ? words.Say($"State.{history.Draft.State}") : words.Say("Note.State.Earlier", history.Draft.Assessments),
            ComparedBy = history.Events.FirstOrDefault(step => step.At == stored.At && step.Step is DraftStep.Assess or DraftStep.Reassess)?.Actor ?? history.Draft.Author,
            ComparedAt = stored.At,
            PreparedBy = preparedBy,
            PreparedAt = preparedAt,
            Case = maker.Case(),
            Group = maker.Group(),
            GroupSize = maker.Practice.Group?.Size ?? 0,
            LeftOut = [.. maker.Practice.LeftOut.Select(maker.AsStored)],
            Analogs = [.. maker.Practice.Analogs.Select((analog, place) => maker.Analog(analog, place + 1, places))],
            OutsideTheLaw = maker.Law(seen => seen.OutsideTheLaw),
            LawCannotTell = maker.Law(seen => seen.LawCannotTell),
            Practice = [.. maker._seen.FarFromPractice.Select(maker.Finding)],
            Followed = maker.Followed(stored.Assessment, reasons.Count > 0, newest ? history.Draft : null),
            Reasons = [.. reasons.Select(maker.Reason)],
            Steps = [.. history.Events.Select(step => new NotedStep(words.Say($"Note.Step.{step.Step}"), step.Actor, step.At))],
            Versions = new NotedVersions(
                stored.Assessment.IndexVersion,
                stored.Assessment.CalibrationVersion,
                stored.Assessment.LawVersion.Length > 0 ? stored.Assessment.LawVersion : null,
                maker._seen.Context?.ArchiveSequence ?? 0,
                stored.SeenHash),
            Notices = [.. (maker._seen.Context?.Notices ?? []).Select(maker.Worded)],
            Statements = [words.Say("Note.Ai"), words.Say("Card.Notice"), words.Say("Report.Recommends")],
        };
    }

    private static V1.AssessDraftResponse SeenOf(StoredAssessment stored) =>
        Stored.Parse<V1.AssessDraftResponse>(Encoding.UTF8.GetString(stored.Assessment.Seen.Span));

    private NotedCase Case()
    {
        var understood = Practice.Understood ?? new V1.UnderstoodCase();
        var count = understood.Count ?? new V1.CaseCount();
        var described = _asked.Case ?? new V1.CaseDescription();
        return new NotedCase(
            described.CaseNumber.Length > 0 ? described.CaseNumber : null,
            described.Court.Length > 0 ? described.Court : null,
            NormWording.Of(_words, count.Found),
            [.. count.Factors.Select(code => NormWording.OfFactor(_words, code))],
            _words.Say($"Procedure.{understood.Procedure}"),
            _seen.Claim is { } claim ? Outcome(claim) : SizeWording.Of(_words, _seen.Punishment),
            described.Text.Length);
    }

    private string Group() => _seen.FarFromPractice.FirstOrDefault(finding => finding.Stratum.Count > 0) is { } finding
        ? StoredWording.OfAll(_words, finding.Stratum)
        : _words.Say("Panel.None");

    private NotedAnalog Analog(V1.Analog analog, int place, PassagePlaces places)
    {
        var shown = places.Shows(analog.ActId);
        var passage = shown ? analog.Passages.FirstOrDefault() : null;
        return new NotedAnalog(
            place,
            analog.CountAddress,
            shown && analog.Court.Length > 0 ? analog.Court : analog.ActId,
            shown ? SizeWording.Day(_words, analog.DecidedOn) : null,
            shown && analog.CaseNumber.Length > 0 ? analog.CaseNumber : null,
            shown ? Decided(analog) : _words.Say("Panel.Passage.Removed"),
            shown ? _words.Say($"Panel.Appeal.{analog.AppealOutcome}") : "",
            passage is null ? null : new NotedText(passage.Text, places.LanguageOf(analog.ActId) ?? "und"),
            passage is null ? null : places.ParagraphOf(passage),
            shown ? [.. analog.Cautions.Select(AsStored)] : [],
            analog.Synthetic,
            shown);
    }

    private string Decided(V1.Analog analog) => analog.Claim is { } claim
        ? Outcome(claim)
        : string.Join("; ", new[] { NormWording.Of(_words, analog.Found), SizeWording.Of(_words, analog.Punishment) }.OfType<string>());

    private string Outcome(V1.ActClaim claim)
    {
        var outcome = _words.Say($"ClaimOutcome.{(ClaimOutcome)claim.Outcome}");
        return claim.AwardedTenge > 0 ? $"{outcome}, {_words.Say("Size.Tenge", _words.Number((decimal)claim.AwardedTenge))}" : outcome;
    }

    private IReadOnlyList<NotedLawFinding> Law(Func<V1.AssessDraftResponse, IEnumerable<V1.LawFinding>> which) =>
        [.. which(_seen).Select(finding => new NotedLawFinding(StoredWording.Of(_words, finding.Norm), AsStored(finding.Message)))];

    private NotedPracticeFinding Finding(V1.PracticeFinding finding)
    {
        var anew = FindingWording.IsWordedAnew(finding);
        NotedText Text(string text) => new(text, anew ? _words.Code : _storedLanguage);
        var compared = finding.MilderCount + finding.EqualCount + finding.HarsherCount;
        return new NotedPracticeFinding(
            _words.Say($"Report.Aspect.{finding.Aspect}"),
            finding.Level == V1.DivergenceLevel.Unspecified ? _words.Say("Panel.None") : _words.Say($"Level.{finding.Level}"),
            Text(FindingWording.Message(_words, finding)),
            finding.Effect.Length > 0 ? AsStored(finding.Effect) : null,
            FindingWording.Guarantee(_words, finding) is { Length: > 0 } guarantee ? Text(guarantee) : null,
            compared > 0 ? compared : finding.CountAddresses.Count,
            finding.CalibrationSize > 0 ? finding.PValue : null);
    }

    private string Followed(Assessment assessment, bool hasReason, Draft? standing)
    {
        if (!assessment.ReasonRequired)
        {
            var compared = _seen.FarFromPractice.Any(finding => finding.Level is V1.DivergenceLevel.None or V1.DivergenceLevel.Notice);
            var within = _words.Say(compared ? "Note.Followed.Within" : "Note.Followed.CannotTell");
            return hasReason ? $"{within} {_words.Say("Note.Followed.Reason")}" : within;
        }

        var departs = new List<string>();
        if (assessment.OutsideLaw)
            departs.Add(_words.Say("Note.Followed.OutsideLaw"));
        if (assessment.SharplyFarFromPractice)
            departs.Add(_words.Say("Note.Followed.Departs"));
        departs.Add(_words.Say(
            hasReason ? "Note.Followed.Reason"
            : standing is { ReasonOwed: true } ? "Note.Followed.Owed"
            : standing is null or { State: DraftState.Withdrawn } ? "Note.Followed.GivenUp"
            : "Note.Followed.Open"));
        return string.Join(' ', departs);
    }

    private NotedReason Reason(StoredReason stored) =>
        new(_words.Say($"Panel.Reason.{stored.Reason.Category}"), stored.Reason.Text, stored.Reason.Passage, stored.Author, stored.At, stored.AssessmentNumber);

    private NotedText Worded(string stored)
    {
        var worded = StoredWording.Of(_words, stored);
        return new NotedText(worded, worded == stored ? _storedLanguage : _words.Code);
    }

    private NotedText AsStored(string text) => new(text, _storedLanguage);
}
