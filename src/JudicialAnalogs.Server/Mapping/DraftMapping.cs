using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Drafts on the wire.</summary>
internal static partial class DraftMapping
{
    public static V1.DraftState ToWire(Draft draft) => ToWire(draft.State, draft.ReasonOwed);

    private static V1.DraftState ToWire(DraftState state, bool reasonOwed) => state switch
    {
        DraftState.Assessed => V1.DraftState.Assessed,
        DraftState.ReasonRequired => V1.DraftState.ReasonRequired,
        DraftState.ReasonRecorded => V1.DraftState.ReasonRecorded,
        DraftState.Finalized => reasonOwed ? V1.DraftState.FinalizedReasonToFollow : V1.DraftState.Finalized,
        DraftState.Withdrawn => V1.DraftState.Withdrawn,
        _ => V1.DraftState.Unspecified,
    };

    /// <summary>Adds to what was shown the identity and state that storing it gave.</summary>
    private static void Complete(V1.AssessDraftResponse shown, Draft draft, Wording wording)
    {
        shown.DraftId = draft.Id;
        shown.DraftVersion = draft.Assessments;
        shown.State = ToWire(draft);
        shown.NextStep = wording.Say($"Next.{draft.State}");
    }

    public static V1.Reason ToWire(StoredReason stored) => new()
    {
        Number = stored.Number,
        Category = (V1.ReasonCategory)stored.Reason.Category,
        Text = stored.Reason.Text,
        Passage = PassageToWire(stored.Reason.Passage),
        Author = stored.Author,
        RecordedAt = stored.At.ToTimestamp(),
        DraftVersion = stored.AssessmentNumber,
    };

    public static V1.GetDraftResponse ToWire(DraftHistory history, V1.AnswerContext context, Wording wording)
    {
        var wire = new V1.GetDraftResponse { Context = context, DraftId = history.Draft.Id, State = ToWire(history.Draft) };
        wire.Reasons.AddRange(history.Reasons.Select(ToWire));
        wire.Versions.AddRange(history.Assessments.Select(stored => ToWire(stored, history.Draft, wording)));
        wire.Events.AddRange(history.Events.Select(ToWire));
        return wire;
    }

    /// <summary>A draft as a list shows it.</summary>
    public static V1.DraftSummary ToSummary(Draft draft) => new()
    {
        DraftId = draft.Id,
        State = ToWire(draft),
        Author = draft.Author,
        DraftVersion = draft.Assessments,
        Reasons = draft.Reasons,
        CreatedAt = draft.CreatedAt.ToTimestamp(),
        ChangedAt = draft.ChangedAt.ToTimestamp(),
        FinalizedAt = draft.FinalizedAt?.ToTimestamp(),
    };

    /// <summary>Which drafts are asked for, from the beginning of the list.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="caller">Whose drafts are meant where none is named.</param>
    /// <exception cref="InvalidFieldException">No such state, or a state beside drafts that owe a reason.</exception>
    public static DraftQuery QueryFromWire(V1.ListDraftsRequest request, string caller)
    {
        if (!System.Enum.IsDefined(request.State) || (request.ReasonOwed && request.State != V1.DraftState.Unspecified))
            throw new InvalidFieldException("state", "Error.Field.DraftState");
        var query = new DraftQuery { Author = request.Author.Length > 0 ? request.Author : caller };
        return request switch
        {
            { ReasonOwed: true } or { State: V1.DraftState.FinalizedReasonToFollow } => query with { State = DraftState.Finalized, ReasonOwed = true },
            { State: V1.DraftState.Finalized } => query with { State = DraftState.Finalized, ReasonOwed = false },
            { State: V1.DraftState.Withdrawn } => query with { State = DraftState.Withdrawn },
            { State: V1.DraftState.Unspecified } => query,
            _ => query with { State = (DraftState)request.State },
        };
    }

    /// <summary>An entry of the correction list.</summary>
    public static V1.ReportedError ToWire(ReportedError entry) => new()
    {
        Number = entry.Number,
        DraftId = entry.DraftId,
        DraftVersion = entry.Reason.AssessmentNumber,
        ReasonNumber = entry.Reason.Number,
        Text = entry.Reason.Reason.Text,
        Passage = PassageToWire(entry.Reason.Reason.Passage),
        Author = entry.Reason.Author,
        ReportedAt = entry.Reason.At.ToTimestamp(),
        Outcome = (V1.ReportedErrorOutcome)(entry.Settlement?.Outcome ?? 0),
        Note = entry.Settlement?.Note ?? "",
        SettledBy = entry.Settlement?.Actor ?? "",
        SettledAt = entry.Settlement?.At.ToTimestamp(),
    };

    private static V1.DraftEvent ToWire(DraftEvent step) => new()
    {
        Number = step.Revision,
        Step = (V1.DraftStep)step.Step,
        State = ToWire(step.Standing.State, step.Standing.ReasonOwed),
        Actor = step.Actor,
        At = step.At.ToTimestamp(),
    };

    /// <summary>The reason as it was given.</summary>
    /// <exception cref="InvalidFieldException">It has no category or no text, or the text is too long.</exception>
    public static Reason ReasonFromWire(V1.RecordReasonRequest request)
    {
        var category = (ReasonCategory)request.Category;
        if (!System.Enum.IsDefined(category))
            throw new InvalidFieldException("category", "Error.Field.Category");
        if (string.IsNullOrWhiteSpace(request.Text))
            throw new InvalidFieldException("text", "Error.Field.Empty");
        if (request.Text.Length > Reason.MaximumLength)
            throw new InvalidFieldException("text", "Error.Field.TooLong", Reason.MaximumLength);
        return new Reason(category, request.Text, PassageText(request.Passage));
    }

    /// <summary>What a stored passage says: its place and the first of its words.</summary>
    private static string? PassageText(V1.Passage? passage)
    {
        if (passage is null)
            return null;
        var text = passage.ActId.Length == 0 ? passage.Text : $"{passage.ActId} [{passage.Span?.Start ?? 0}+{passage.Span?.Length ?? 0}] {passage.Text}";
        return text.Length <= Reason.MaximumLength ? text : text[..Reason.MaximumLength];
    }

    /// <summary>A stored passage as it was given: with its place where it names one.</summary>
    private static V1.Passage? PassageToWire(string? stored)
    {
        if (stored is null)
            return null;
        var placed = PlacedPassage().Match(stored);
        return !placed.Success ? new V1.Passage { Text = stored } : new V1.Passage
        {
            ActId = placed.Groups["act"].Value,
            Span = new V1.TextSpan { Start = int.Parse(placed.Groups["start"].ValueSpan, CultureInfo.InvariantCulture), Length = int.Parse(placed.Groups["length"].ValueSpan, CultureInfo.InvariantCulture) },
            Text = placed.Groups["text"].Value,
        };
    }

    [GeneratedRegex(@"\A(?<act>[A-Za-z0-9_-]{1,200}) \[(?<start>[0-9]{1,9})\+(?<length>[0-9]{1,9})\] (?<text>.*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PlacedPassage();

    /// <summary>One assessment as it was shown, with the identity and, for the newest, the state of its draft.</summary>
    /// <param name="stored">The assessment.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="wording">The caller's language.</param>
    /// <param name="seen">What is stored, where it is at hand; null to read it.</param>
    public static V1.DraftVersion ToWire(StoredAssessment stored, Draft draft, Wording wording, V1.AssessDraftResponse? seen = null)
    {
        var shown = seen ?? V1.AssessDraftResponse.Parser.ParseJson(Encoding.UTF8.GetString(stored.Assessment.Seen.Span));
        shown.DraftId = draft.Id;
        shown.DraftVersion = stored.Number;
        if (stored.Number == draft.Assessments)
            Complete(shown, draft, wording);
        return new V1.DraftVersion { Number = stored.Number, AssessedAt = stored.At.ToTimestamp(), Assessment = shown };
    }
}
