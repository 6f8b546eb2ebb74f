using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>An assessment as it stands in the table.</summary>
internal sealed class AssessmentRow
{
    public const string Select =
        """
        SELECT number AS Number, draft AS Draft, seen AS Seen, seen_hash AS SeenHash, index_version AS IndexVersion, calibration_version AS CalibrationVersion,
               law_version AS LawVersion, outside_law AS OutsideLaw, far_from_practice AS FarFromPractice, at AS At, origin AS Origin
        FROM draft_assessments
        """;

    public const string Insert =
        """
        INSERT INTO draft_assessments
            (draft_id, number, draft, seen, seen_hash, index_version, calibration_version, law_version, outside_law, far_from_practice, at, origin)
        VALUES
            (@DraftId, @Number, @Draft, @Seen, @SeenHash, @IndexVersion, @CalibrationVersion, @LawVersion, @OutsideLaw, @FarFromPractice, @At, @Origin)
        """;

    public string DraftId { get; init; } = "";

    public long Number { get; init; }

    public byte[] Draft { get; init; } = [];

    public byte[] Seen { get; init; } = [];

    public string SeenHash { get; init; } = "";

    public string IndexVersion { get; init; } = "";

    public string CalibrationVersion { get; init; } = "";

    public string LawVersion { get; init; } = "";

    public long OutsideLaw { get; init; }

    public long FarFromPractice { get; init; }

    public string At { get; init; } = "";

    /// <summary>Null for an assessment without one.</summary>
    public byte[]? Origin { get; init; }

    public static AssessmentRow Of(string draftId, int number, Assessment assessment, DateTimeOffset at) => new()
    {
        DraftId = draftId,
        Number = number,
        Draft = assessment.Draft.ToArray(),
        Seen = assessment.Seen.ToArray(),
        SeenHash = CanonicalEncoding.HashOf(assessment.Seen.Span),
        IndexVersion = assessment.IndexVersion,
        CalibrationVersion = assessment.CalibrationVersion,
        LawVersion = assessment.LawVersion,
        OutsideLaw = assessment.OutsideLaw ? 1 : 0,
        FarFromPractice = assessment.SharplyFarFromPractice ? 1 : 0,
        At = Instants.ToText(at),
        Origin = assessment.Origin.IsEmpty ? null : assessment.Origin.ToArray(),
    };

    public StoredAssessment ToAssessment() => new(
        (int)Number,
        new Assessment
        {
            Draft = Draft,
            Seen = Seen,
            IndexVersion = IndexVersion,
            CalibrationVersion = CalibrationVersion,
            LawVersion = LawVersion,
            OutsideLaw = OutsideLaw == 1,
            SharplyFarFromPractice = FarFromPractice == 1,
            Origin = Origin,
        },
        SeenHash,
        Instants.Parse(At));
}
