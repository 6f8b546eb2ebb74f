namespace JudicialAnalogs.Records.Corrections;

/// <summary>Whether the analysis was wrong, as a judge reported.</summary>
public enum ReportedErrorOutcome
{
    /// <summary>It was wrong.</summary>
    Confirmed = 1,

    /// <summary>It was not.</summary>
    Unfounded = 2,
}
