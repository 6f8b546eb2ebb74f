namespace JudicialAnalogs.Records.Drafts;

/// <summary>What is done to a draft.</summary>
public enum DraftStep
{
    /// <summary>Assessed for the first time.</summary>
    Assess = 1,

    /// <summary>Changed and assessed anew.</summary>
    Reassess = 2,

    /// <summary>A reason recorded.</summary>
    RecordReason = 3,

    /// <summary>Finalised.</summary>
    Finalize = 4,

    /// <summary>Finalised with the reason to follow.</summary>
    FinalizeReasonToFollow = 5,

    /// <summary>Withdrawn.</summary>
    Withdraw = 6,
}
