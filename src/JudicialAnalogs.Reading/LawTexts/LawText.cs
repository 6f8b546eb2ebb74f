using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>An act of law as read from one file.</summary>
/// <param name="Act">Canonical short name, the same for the Russian and the Kazakh file.</param>
/// <param name="Language">Language of the file.</param>
/// <param name="Articles">Numbers of the articles in order, excluded ones among them.</param>
/// <param name="Norms">Articles, parts and points that have a text, in order; a part holds its points, an article its parts.</param>
/// <param name="Notes">Notes, kept apart from the norms.</param>
/// <param name="Excluded">Places that exist without text.</param>
/// <param name="Skipped">What was not read as a norm, and why.</param>
public sealed record LawText(
    string Act,
    LawLanguage Language,
    IReadOnlyList<string> Articles,
    IReadOnlyList<Norm> Norms,
    IReadOnlyList<LawNote> Notes,
    IReadOnlyList<ExcludedNorm> Excluded,
    IReadOnlyList<SkippedLine> Skipped)
{
    /// <summary>First day on which the act as a whole is in force, as its text tells; null when it does not.</summary>
    public DateOnly? ActInForceFrom { get; init; }

    /// <summary>What is kept of the act: its texts, then the places without text.</summary>
    public IReadOnlyList<Norm> Stored => [.. Norms, .. Excluded.Select(place => place.Place)];
}
