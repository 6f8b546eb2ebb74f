using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>An act in one language as a folder keeps it.</summary>
/// <param name="Text">The act.</param>
/// <param name="VersionDate">Day this edition is of; null when the folder does not tell.</param>
/// <param name="CausedBy">The law that made the edition; null when the folder does not tell.</param>
public sealed record LawEdition(LawText Text, DateOnly? VersionDate, Amendment? CausedBy);
