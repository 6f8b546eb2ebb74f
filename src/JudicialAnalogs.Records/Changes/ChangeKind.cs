namespace JudicialAnalogs.Records.Changes;

/// <summary>What happened to an act or a norm.</summary>
public enum ChangeKind
{
    /// <summary>Stored for the first time.</summary>
    Added = 1,

    /// <summary>Stored again with other content.</summary>
    Replaced = 2,

    /// <summary>Blocked: its content is gone.</summary>
    Removed = 3,
}
