namespace JudicialAnalogs.Server.Panel.Drafts;

/// <summary>A paragraph of a draft, as a person recognises it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Opening">Its first words.</param>
public sealed record DraftParagraph(int Number, string Opening);
