namespace JudicialAnalogs.Server.Notes;

/// <summary>
/// The note for the case file: who searched, when and for what, which decisions were shown, what the comparison found, and whether the draft
/// follows practice or why not. Everything stands in the language of the note but what says otherwise.
/// </summary>
public sealed record SearchNote
{
    /// <summary>BCP 47 code of the note's language.</summary>
    public required string Language { get; init; }

    /// <summary>Identity of the draft.</summary>
    public required string DraftId { get; init; }

    /// <summary>Version of the draft that the note is about, from 1.</summary>
    public required int DraftVersion { get; init; }

    /// <summary>Where the draft stands, in words.</summary>
    public required string State { get; init; }

    /// <summary>Pseudonymous identity of who had the draft compared.</summary>
    public required string ComparedBy { get; init; }

    /// <summary>When it was compared, UTC.</summary>
    public required DateTimeOffset ComparedAt { get; init; }

    /// <summary>Pseudonymous identity of who had the note made.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>When the note was made, UTC.</summary>
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>What was searched.</summary>
    public required NotedCase Case { get; init; }

    /// <summary>What the draft was compared with, in words.</summary>
    public required string Group { get; init; }

    /// <summary>Comparable decisions behind the figures.</summary>
    public required int GroupSize { get; init; }

    /// <summary>Acts left out and why.</summary>
    public required IReadOnlyList<NotedText> LeftOut { get; init; }

    /// <summary>Decisions alike, most alike first.</summary>
    public required IReadOnlyList<NotedAnalog> Analogs { get; init; }

    /// <summary>Findings of rules of the law that the draft breaks.</summary>
    public required IReadOnlyList<NotedLawFinding> OutsideTheLaw { get; init; }

    /// <summary>Rules that could not be checked for want of a fact.</summary>
    public required IReadOnlyList<NotedLawFinding> LawCannotTell { get; init; }

    /// <summary>Comparisons with practice.</summary>
    public required IReadOnlyList<NotedPracticeFinding> Practice { get; init; }

    /// <summary>Whether the draft follows practice, in words.</summary>
    public required string Followed { get; init; }

    /// <summary>Reasons given for this version of the draft.</summary>
    public required IReadOnlyList<NotedReason> Reasons { get; init; }

    /// <summary>Steps of the draft, oldest first.</summary>
    public required IReadOnlyList<NotedStep> Steps { get; init; }

    /// <summary>What the comparison can be made again from.</summary>
    public required NotedVersions Versions { get; init; }

    /// <summary>What the reader must know: that made-up acts took part, that vectors were missing.</summary>
    public required IReadOnlyList<NotedText> Notices { get; init; }

    /// <summary>That artificial intelligence was used, and that the decision is the judge's.</summary>
    public required IReadOnlyList<string> Statements { get; init; }
}
