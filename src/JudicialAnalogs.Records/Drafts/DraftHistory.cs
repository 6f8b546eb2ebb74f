namespace JudicialAnalogs.Records.Drafts;

/// <summary>A draft with everything that happened to it, oldest first.</summary>
/// <param name="Draft">As it stands.</param>
/// <param name="Assessments">Every assessment.</param>
/// <param name="Reasons">Every reason.</param>
/// <param name="Events">Every step.</param>
public sealed record DraftHistory(
    Draft Draft,
    IReadOnlyList<StoredAssessment> Assessments,
    IReadOnlyList<StoredReason> Reasons,
    IReadOnlyList<DraftEvent> Events);
