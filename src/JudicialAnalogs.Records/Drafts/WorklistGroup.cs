namespace JudicialAnalogs.Records.Drafts;

/// <summary>Parts of a judge's list, in the order they stand there. Stored in an index by number: a value keeps its number for ever.</summary>
public enum WorklistGroup
{
    /// <summary>Not decided yet: assessed, a reason asked for, a reason recorded.</summary>
    Open = 0,

    /// <summary>Decided; the reason was to follow and is still owed.</summary>
    ReasonOwed = 1,

    /// <summary>Decided and owing nothing, or withdrawn.</summary>
    Closed = 2,
}
