namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How far a draft is from practice.</summary>
public enum DivergenceLevel
{
    /// <summary>Too few decided cases to say.</summary>
    NotEnoughPractice,

    /// <summary>Within practice.</summary>
    None,

    /// <summary>Unusual: for attention only.</summary>
    Notice,

    /// <summary>Sharp: a short reason is asked for.</summary>
    Sharp,

    /// <summary>Practice is changing: no level can be promised until it has settled.</summary>
    PracticeShifting,
}
