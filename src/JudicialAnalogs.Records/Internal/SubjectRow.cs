using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>What is kept of an assessment for lists and counts, apart from its documents: a row of these is a few dozen bytes.</summary>
internal sealed class SubjectRow
{
    public const string Columns =
        """
        s.draft_id AS DraftId, s.number AS Number, s.at AS At, s.outside_law AS OutsideLaw, s.far_from_practice AS FarFromPractice, s.aspects AS Aspects,
        s.article AS Article, s.part AS Part, s.court AS Court, s.case_number AS CaseNumber, s.decided_on AS DecidedOn
        """;

    private const string Insert =
        """
        INSERT INTO draft_subjects (draft_id, number, at, diverges, outside_law, far_from_practice, aspects, article, part, court, case_number, decided_on)
        VALUES (@DraftId, @Number, @At, @Diverges, @OutsideLaw, @FarFromPractice, @Aspects, @Article, @Part, @Court, @CaseNumber, @DecidedOn)
        """;

    private const int LongestNorm = 40;
    private const int LongestCourt = 500;
    private const int LongestNumber = 200;

    public string DraftId { get; init; } = "";

    public long Number { get; init; }

    public string At { get; init; } = "";

    public long Diverges { get; init; }

    public long OutsideLaw { get; init; }

    public long FarFromPractice { get; init; }

    public long Aspects { get; init; }

    /// <summary>Null where the subject was not kept; empty where the draft names no article.</summary>
    public string? Article { get; init; }

    public string Part { get; init; } = "";

    public string Court { get; init; } = "";

    public string CaseNumber { get; init; } = "";

    public string? DecidedOn { get; init; }

    public static void Check(AssessmentSubject? subject)
    {
        if (subject is null)
            return;
        FieldRules.Text("assessment.subject.article", subject.Article, 0, LongestNorm);
        FieldRules.Text("assessment.subject.part", subject.Part, 0, LongestNorm);
        FieldRules.Text("assessment.subject.court", subject.Court, 0, LongestCourt);
        FieldRules.Text("assessment.subject.case_number", subject.CaseNumber, 0, LongestNumber);
    }

    public static Task InsertAsync(Session session, string draftId, int number, Assessment assessment) => session.ExecuteAsync(Insert, new SubjectRow
    {
        DraftId = draftId,
        Number = number,
        At = Instants.ToText(session.Now),
        Diverges = assessment.ReasonRequired ? 1 : 0,
        OutsideLaw = assessment.OutsideLaw ? 1 : 0,
        FarFromPractice = assessment.SharplyFarFromPractice ? 1 : 0,
        Aspects = (long)(assessment.Subject?.Sharp ?? SharpAspects.None),
        Article = assessment.Subject?.Article,
        Part = assessment.Subject?.Part ?? "",
        Court = assessment.Subject?.Court ?? "",
        CaseNumber = assessment.Subject?.CaseNumber ?? "",
        DecidedOn = Instants.ToText(assessment.Subject?.DecidedOn),
    });

    public AuditedAssessment ToAssessment() => new((int)Number, Instants.Parse(At), OutsideLaw == 1, FarFromPractice == 1, Article is null ? null : new AssessmentSubject
    {
        Article = Article,
        Part = Part,
        Court = Court,
        CaseNumber = CaseNumber,
        DecidedOn = Instants.ParseDay(DecidedOn),
        Sharp = (SharpAspects)Aspects,
    });
}
