using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>An act in one language as a folder keeps it.</summary>
/// <param name="Text">The act.</param>
/// <param name="VersionDate">Day this edition is of; null when the folder does not tell.</param>
/// <param name="CausedBy">The law that made the edition; null when the folder does not tell.</param>
public sealed record LawEdition(LawText Text, DateOnly? VersionDate, Amendment? CausedBy)
{
    /// <summary>First day on which the act is no longer in force; null while no repeal is known.</summary>
    public DateOnly? RepealedOn { get; init; }
}
