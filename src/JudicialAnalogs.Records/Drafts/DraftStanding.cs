namespace JudicialAnalogs.Records.Drafts;

/// <summary>State of a draft and whether a reason is still owed.</summary>
/// <param name="State">State.</param>
/// <param name="ReasonOwed">True after finalising with the reason to follow, until it is recorded.</param>
public readonly record struct DraftStanding(DraftState State, bool ReasonOwed);
