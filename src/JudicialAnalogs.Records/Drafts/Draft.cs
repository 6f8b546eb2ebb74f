namespace JudicialAnalogs.Records.Drafts;

/// <summary>A draft ruling as it stands.</summary>
/// <param name="Id">Identity: <c>d</c> and ten digits, numbered in the order of first assessment.</param>
/// <param name="Revision">1 after the first assessment, one more after every step; give it back to change the draft safely.</param>
/// <param name="State">State.</param>
/// <param name="ReasonOwed">True after finalising with the reason to follow, until it is recorded.</param>
/// <param name="Author">Who had it assessed first.</param>
/// <param name="Assessments">Number of the newest assessment.</param>
/// <param name="Reasons">Number of the newest reason; 0 when there is none.</param>
/// <param name="CreatedAt">First assessment, UTC.</param>
/// <param name="ChangedAt">Newest step, UTC.</param>
/// <param name="FinalizedAt">When it was finalised, UTC; null before.</param>
public sealed record Draft(
    string Id,
    long Revision,
    DraftState State,
    bool ReasonOwed,
    string Author,
    int Assessments,
    int Reasons,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? FinalizedAt);
