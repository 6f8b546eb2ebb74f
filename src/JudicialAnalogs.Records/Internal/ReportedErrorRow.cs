using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>An entry of the correction list with the reason that put it there.</summary>
internal sealed class ReportedErrorRow
{
    public const string Select =
        """
        SELECT entry.number AS Entry, entry.draft_id AS DraftId, entry.outcome AS Outcome, entry.note AS Note, entry.settled_by AS SettledBy,
               entry.settled_at AS SettledAt, reason.number AS Number, reason.assessment_number AS AssessmentNumber, reason.category AS Category,
               reason.text AS Text, reason.passage AS Passage, reason.author AS Author, reason.at AS At
        FROM reported_errors entry JOIN draft_reasons reason ON reason.draft_id = entry.draft_id AND reason.number = entry.reason_number
        """;

    public long Entry { get; init; }

    public string DraftId { get; init; } = "";

    public long? Outcome { get; init; }

    public string Note { get; init; } = "";

    public string? SettledBy { get; init; }

    public string? SettledAt { get; init; }

    public long Number { get; init; }

    public long AssessmentNumber { get; init; }

    public long Category { get; init; }

    public string Text { get; init; } = "";

    public string? Passage { get; init; }

    public string Author { get; init; } = "";

    public string At { get; init; } = "";

    public ReportedError ToEntry() => new(
        Entry,
        DraftId,
        new StoredReason((int)Number, (int)AssessmentNumber, new Reason((ReasonCategory)Category, Text, Passage), Author, Instants.Parse(At)),
        Outcome is { } outcome ? new ReportedErrorSettlement((ReportedErrorOutcome)outcome, Note, SettledBy!, Instants.Parse(SettledAt!)) : null);
}
