namespace JudicialAnalogs.Records.Drafts;

/// <summary>A draft as those see it who count drafts: without its documents and without the words of its reasons.</summary>
/// <param name="Draft">As it stands.</param>
/// <param name="Assessments">Its assessments, oldest first.</param>
/// <param name="Reasons">Which assessment was answered and with which category of reason, oldest first.</param>
public sealed record AuditedDraft(Draft Draft, IReadOnlyList<AuditedAssessment> Assessments, IReadOnlyList<(int Assessment, ReasonCategory Category)> Reasons);
