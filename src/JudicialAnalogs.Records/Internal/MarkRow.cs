using JudicialAnalogs.Records.Marks;

namespace JudicialAnalogs.Records.Internal;

internal sealed class MarkRow
{
    public const string Select =
        """
        SELECT number AS Number, draft_id AS DraftId, assessment_number AS AssessmentNumber, count_address AS CountAddress, not_similar AS NotSimilar,
               reason AS Reason, author AS Author, at AS At
        FROM analog_marks
        """;

    public const string Insert =
        """
        INSERT INTO analog_marks (number, draft_id, assessment_number, count_address, not_similar, reason, author, at)
        VALUES (@Number, @DraftId, @AssessmentNumber, @CountAddress, @NotSimilar, @Reason, @Author, @At)
        """;

    public long Number { get; init; }

    public string DraftId { get; init; } = "";

    public long AssessmentNumber { get; init; }

    public string CountAddress { get; init; } = "";

    public long NotSimilar { get; init; }

    public long? Reason { get; init; }

    public string Author { get; init; } = "";

    public string At { get; init; } = "";

    public static MarkRow Of(StoredMark entry) => new()
    {
        Number = entry.Number,
        DraftId = entry.Mark.DraftId,
        AssessmentNumber = entry.Mark.AssessmentNumber,
        CountAddress = entry.Mark.CountAddress,
        NotSimilar = entry.Mark.NotSimilar ? 1 : 0,
        Reason = (long?)entry.Mark.Reason,
        Author = entry.Author,
        At = Instants.ToText(entry.At),
    };

    public StoredMark ToMark() => new(
        Number, new AnalogMark(DraftId, (int)AssessmentNumber, CountAddress, NotSimilar != 0, (MarkReason?)Reason), Author, Instants.Parse(At));
}
