namespace JudicialAnalogs.Records.Acts;

/// <summary>What storing an act or a norm did.</summary>
public enum AppendOutcome
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It was there with the same content.</summary>
    Unchanged = 2,

    /// <summary>It was there with other content, which is gone.</summary>
    Replaced = 3,

    /// <summary>It was blocked earlier and was not taken in.</summary>
    Blocked = 4,
}
