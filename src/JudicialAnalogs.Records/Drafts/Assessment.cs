namespace JudicialAnalogs.Records.Drafts;

/// <summary>A draft ruling and what the judge was shown about it, kept so that every figure can be reproduced.</summary>
public sealed record Assessment
{
    /// <summary>The draft ruling as given, JSON in UTF-8. Opaque to the store.</summary>
    public required ReadOnlyMemory<byte> Draft { get; init; }

    /// <summary>What the judge saw: query, analogs, figures, findings; JSON in UTF-8. Kept byte for byte, with one exception: when an act is blocked, objects in it whose
    /// <c>actId</c> names the act or whose <c>countAddress</c> begins with it and <c>#</c> lose everything else; the hash of what was shown stays.</summary>
    public required ReadOnlyMemory<byte> Seen { get; init; }

    /// <summary>Version of the index that answered; 1–200 characters.</summary>
    public required string IndexVersion { get; init; }

    /// <summary>Version of the calibration that answered; 1–200 characters.</summary>
    public required string CalibrationVersion { get; init; }

    /// <summary>Version of the law that was applied; empty when no law was imported.</summary>
    public string LawVersion { get; init; } = "";

    /// <summary>
    /// The state that the answer was given from, by which it can be made again; JSON in UTF-8, opaque to the store. Empty for assessments stored before
    /// this was kept.
    /// </summary>
    public ReadOnlyMemory<byte> Origin { get; init; }

    /// <summary>True when the punishment is outside the law: the deterministic finding.</summary>
    public bool OutsideLaw { get; init; }

    /// <summary>True when the punishment is sharply far from practice: the statistical finding.</summary>
    public bool SharplyFarFromPractice { get; init; }

    /// <summary>
    /// What it is about, for lists and counts (<see cref="IDraftAudit"/>); null when not told. It is kept apart from the documents and does not
    /// come back with the draft's history.
    /// </summary>
    public AssessmentSubject? Subject { get; init; }

    /// <summary>True when either finding asks for a recorded reason.</summary>
    public bool ReasonRequired => OutsideLaw || SharplyFarFromPractice;
}
