using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A reason as it stands in the table.</summary>
internal sealed class ReasonRow
{
    public const string Select =
        """
        SELECT number AS Number, assessment_number AS AssessmentNumber, category AS Category, text AS Text, passage AS Passage, author AS Author, at AS At
        FROM draft_reasons
        """;

    public const string Insert =
        """
        INSERT INTO draft_reasons (draft_id, number, assessment_number, category, text, passage, author, at)
        VALUES (@DraftId, @Number, @AssessmentNumber, @Category, @Text, @Passage, @Author, @At)
        """;

    public string DraftId { get; init; } = "";

    public long Number { get; init; }

    public long AssessmentNumber { get; init; }

    public long Category { get; init; }

    public string Text { get; init; } = "";

    public string? Passage { get; init; }

    public string Author { get; init; } = "";

    public string At { get; init; } = "";

    public StoredReason ToReason() =>
        new((int)Number, (int)AssessmentNumber, new Reason((ReasonCategory)Category, Text, Passage), Author, Instants.Parse(At));
}
