namespace JudicialAnalogs.Law.Options;

/// <summary>Whether a form of punishment may be imposed.</summary>
public enum OptionState
{
    /// <summary>It may be imposed within its bounds.</summary>
    Open,

    /// <summary>No size of it may be imposed.</summary>
    Excluded,

    /// <summary>A fact is missing without which no size of it can be called lawful.</summary>
    CannotTell,
}
