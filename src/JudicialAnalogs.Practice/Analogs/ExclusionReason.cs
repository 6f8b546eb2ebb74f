namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Why a decided act that is otherwise comparable is no analog.</summary>
public enum ExclusionReason
{
    /// <summary>It is an act of the same case: it bears the case's number.</summary>
    OwnCase,

    /// <summary>It is the judgment that the case reviews, or the review of the case's own.</summary>
    OwnInstance,

    /// <summary>It tells the case's own facts in its own words, so it is the case itself.</summary>
    OwnText,

    /// <summary>Another act of the archive is the same act.</summary>
    Duplicate,

    /// <summary>It was not decided before the day of the case.</summary>
    NotEarlier,

    /// <summary>Its day was not read, so it cannot be said to be earlier.</summary>
    Undated,

    /// <summary>The filter refuses it.</summary>
    Filtered,
}
