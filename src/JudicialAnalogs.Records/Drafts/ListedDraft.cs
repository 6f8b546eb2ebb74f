namespace JudicialAnalogs.Records.Drafts;

/// <summary>A draft as a list shows it, without its documents.</summary>
/// <param name="Draft">As it stands.</param>
/// <param name="Group">Part of the list it stands in.</param>
/// <param name="Newest">Its newest assessment.</param>
public sealed record ListedDraft(Draft Draft, WorklistGroup Group, AuditedAssessment Newest)
{
    /// <summary>Its place, to go on from.</summary>
    public WorklistPlace Place => new(Group, Draft.Id);
}
