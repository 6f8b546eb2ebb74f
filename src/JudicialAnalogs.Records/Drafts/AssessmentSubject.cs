namespace JudicialAnalogs.Records.Drafts;

/// <summary>
/// What an assessment is about, as far as the draft says: by this drafts are found and counted without opening their documents. An empty text
/// stands for what the draft does not say.
/// </summary>
public sealed record AssessmentSubject
{
    /// <summary>Article of the Criminal Code the draft finds; up to 40 characters, empty in other cases.</summary>
    public string Article { get; init; } = "";

    /// <summary>Part of that article; up to 40 characters.</summary>
    public string Part { get; init; } = "";

    /// <summary>Court that decides; up to 500 characters.</summary>
    public string Court { get; init; } = "";

    /// <summary>Number of the case as the draft writes it; up to 200 characters.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>Day of decision the draft names; null when it names none.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>What was found sharply far from practice.</summary>
    public SharpAspects Sharp { get; init; }
}
