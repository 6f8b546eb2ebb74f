namespace JudicialAnalogs.Records.Drafts;

/// <summary>An assessment that asked for a reason.</summary>
/// <param name="Draft">Its draft as it stands.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="Reasons">Reasons given for it, oldest first.</param>
public sealed record DivergentAssessment(Draft Draft, AuditedAssessment Assessment, IReadOnlyList<StoredReason> Reasons)
{
    /// <summary>True when a changed version of the draft was assessed later.</summary>
    public bool Superseded => Assessment.Number < Draft.Assessments;
}
