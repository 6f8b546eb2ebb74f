namespace JudicialAnalogs.Law.Offences;

/// <summary>How the defendant answered the charge.</summary>
public enum Plea
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Guilt admitted.</summary>
    Admitted,

    /// <summary>Admitted in part.</summary>
    Partial,

    /// <summary>Denied.</summary>
    Denied,
}
