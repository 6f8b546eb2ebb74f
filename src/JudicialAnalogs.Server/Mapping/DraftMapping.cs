using System.Text;
using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Drafts on the wire.</summary>
internal static class DraftMapping
{
    public static V1.DraftState ToWire(Draft draft) => draft.State switch
    {
        DraftState.Assessed => V1.DraftState.Assessed,
        DraftState.ReasonRequired => V1.DraftState.ReasonRequired,
        DraftState.ReasonRecorded => V1.DraftState.ReasonRecorded,
        DraftState.Finalized => draft.ReasonOwed ? V1.DraftState.FinalizedReasonToFollow : V1.DraftState.Finalized,
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
        Passage = stored.Reason.Passage is { } passage ? new V1.Passage { Text = passage } : null,
        Author = stored.Author,
        RecordedAt = stored.At.ToTimestamp(),
        DraftVersion = stored.AssessmentNumber,
    };

    public static V1.GetDraftResponse ToWire(DraftHistory history, V1.AnswerContext context, Wording wording)
    {
        var wire = new V1.GetDraftResponse { Context = context, DraftId = history.Draft.Id, State = ToWire(history.Draft) };
        wire.Reasons.AddRange(history.Reasons.Select(ToWire));
        wire.Versions.AddRange(history.Assessments.Select(stored => ToWire(stored, history.Draft, wording)));
        return wire;
    }

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
