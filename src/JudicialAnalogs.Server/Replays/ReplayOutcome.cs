namespace JudicialAnalogs.Server.Replays;

/// <summary>How making an answer again ended.</summary>
public enum ReplayOutcome
{
    /// <summary>The same bytes as the judge was shown.</summary>
    Same = 1,

    /// <summary>Other bytes; the report says where and why.</summary>
    Differs = 2,

    /// <summary>It cannot be made again; the report says why.</summary>
    NotPossible = 3,
}
