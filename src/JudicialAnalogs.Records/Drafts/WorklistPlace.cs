namespace JudicialAnalogs.Records.Drafts;

/// <summary>A place in the list of drafts as judges read it.</summary>
/// <param name="Group">Part of the list.</param>
/// <param name="DraftId">The draft that stood there.</param>
public sealed record WorklistPlace(WorklistGroup Group, string DraftId);
