namespace JudicialAnalogs.Law.Acts;

/// <summary>How a claim ended.</summary>
public enum ClaimOutcome
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Granted in full.</summary>
    Granted,

    /// <summary>Granted in part.</summary>
    PartlyGranted,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Ended without a decision on the merits.</summary>
    Terminated,
}
