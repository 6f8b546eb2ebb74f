using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A draft as it stands in the table.</summary>
internal sealed class DraftRow
{
    public const string Select =
        """
        SELECT id AS Id, revision AS Revision, state AS State, reason_owed AS ReasonOwed, author AS Author, assessments AS Assessments, reasons AS Reasons,
               created_at AS CreatedAt, changed_at AS ChangedAt, finalized_at AS FinalizedAt
        FROM drafts
        """;

    public string Id { get; init; } = "";

    public long Revision { get; init; }

    public long State { get; init; }

    public long ReasonOwed { get; init; }

    public string Author { get; init; } = "";

    public long Assessments { get; init; }

    public long Reasons { get; init; }

    public string CreatedAt { get; init; } = "";

    public string ChangedAt { get; init; } = "";

    public string? FinalizedAt { get; init; }

    public Draft ToDraft() => new(
        Id,
        Revision,
        (DraftState)State,
        ReasonOwed == 1,
        Author,
        (int)Assessments,
        (int)Reasons,
        Instants.Parse(CreatedAt),
        Instants.Parse(ChangedAt),
        FinalizedAt is null ? null : Instants.Parse(FinalizedAt));
}
