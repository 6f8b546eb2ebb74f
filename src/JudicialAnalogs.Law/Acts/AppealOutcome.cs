namespace JudicialAnalogs.Law.Acts;

/// <summary>What became of an act on appeal or cassation.</summary>
public enum AppealOutcome
{
    /// <summary>Not known: nothing later was taken in.</summary>
    Unspecified,

    /// <summary>Not appealed.</summary>
    NotAppealed,

    /// <summary>Upheld.</summary>
    Upheld,

    /// <summary>Changed.</summary>
    Changed,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
