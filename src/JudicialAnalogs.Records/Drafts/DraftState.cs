namespace JudicialAnalogs.Records.Drafts;

/// <summary>Where a draft stands.</summary>
public enum DraftState
{
    /// <summary>Assessed; nothing stands in the way of finalising.</summary>
    Assessed = 1,

    /// <summary>Outside the law or sharply far from practice: a recorded reason is asked for.</summary>
    ReasonRequired = 2,

    /// <summary>The reason is recorded.</summary>
    ReasonRecorded = 3,

    /// <summary>The judge gave the ruling.</summary>
    Finalized = 4,

    /// <summary>The judge gave the draft up.</summary>
    Withdrawn = 5,
}
