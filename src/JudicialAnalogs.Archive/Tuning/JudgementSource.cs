namespace JudicialAnalogs.Archive.Tuning;

/// <summary>Who says which acts answer a query.</summary>
public enum JudgementSource
{
    /// <summary>Nobody: there are too few queries of either kind.</summary>
    None,

    /// <summary>People, in a file of judgements.</summary>
    Supplied,

    /// <summary>The courts: acts of other instances in the same case.</summary>
    OtherInstances,

    /// <summary>The law applied: acts that found the same offences under the same circumstances, or cite the same norms.</summary>
    SameLaw,
}
