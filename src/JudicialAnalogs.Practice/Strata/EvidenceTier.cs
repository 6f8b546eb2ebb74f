namespace JudicialAnalogs.Practice.Strata;

/// <summary>How much a number of cases allows to be said.</summary>
public enum EvidenceTier
{
    /// <summary>Below 5: only the cases, no figure.</summary>
    CasesOnly,

    /// <summary>5 to 19: counts with smallest, middle and largest, marked as few.</summary>
    Few,

    /// <summary>20 to 49: quartiles.</summary>
    Quartiles,

    /// <summary>50 and more: deciles as well.</summary>
    Full,
}
