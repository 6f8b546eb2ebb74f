namespace JudicialAnalogs.Law.Offences;

/// <summary>How a size of УК ст. 3 is reached.</summary>
public enum ThresholdBound
{
    /// <summary>At that many times the index.</summary>
    Reached,

    /// <summary>Only above it.</summary>
    Exceeded,

    /// <summary>Up to it.</summary>
    UpTo,
}
