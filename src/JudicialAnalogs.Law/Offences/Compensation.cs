namespace JudicialAnalogs.Law.Offences;

/// <summary>How far the damage was made good.</summary>
public enum Compensation
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>In full.</summary>
    Full,
}
