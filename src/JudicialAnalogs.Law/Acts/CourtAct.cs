using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Acts;

/// <summary>
/// A court act as the archive knows it: redacted text and the facts read from it. Spans refer to <see cref="Text"/>.
/// </summary>
public sealed record CourtAct
{
    /// <summary>Identity within the archive: stable for the same source, letters, digits, <c>-</c> and <c>_</c> only.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the file or feed it came from and the place in it, without any machine path.</summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of the source text, lower-case hexadecimal.</summary>
    public required string SourceHash { get; init; }

    /// <summary>True for made-up material, which is labelled so wherever a person sees it.</summary>
    public bool Synthetic { get; init; }

    /// <summary>True for acts of closed hearings and of minors, which are counted and never displayed.</summary>
    public bool Closed { get; init; }

    /// <summary>Kind of act.</summary>
    public ActKind Kind { get; init; }

    /// <summary>Language of the text.</summary>
    public LawLanguage Language { get; init; }

    /// <summary>Court, nominative; empty when not read.</summary>
    public string Court { get; init; } = "";

    /// <summary>Region (область or city of republican significance); empty when not read.</summary>
    public string Region { get; init; } = "";

    /// <summary>Case number; empty when not read.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>Day of the act; null when not read.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Instance.</summary>
    public Instance Instance { get; init; }

    /// <summary>Procedure of a criminal case.</summary>
    public Procedure Procedure { get; init; }

    /// <summary>What became of the act later, as far as known.</summary>
    public AppealOutcome AppealOutcome { get; init; }

    /// <summary>The judgment that an act of a higher court reviews; null for every other act and where it was not read.</summary>
    public ReviewedJudgment? Reviewed { get; init; }

    /// <summary>Whether the source calls the act a model decision (ГПК ст. 27-1, 27-2); null when it says nothing.</summary>
    public bool? ModelDecision { get; init; }

    /// <summary>The text, redacted.</summary>
    public required string Text { get; init; }

    /// <summary>Parts of the text in order.</summary>
    public IReadOnlyList<Segment> Segments { get; init; } = [];

    /// <summary>Persons judged; empty outside criminal cases.</summary>
    public IReadOnlyList<Defendant> Defendants { get; init; } = [];

    /// <summary>Claim of a civil or administrative case; null in criminal cases.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Norms cited, distinct, in canonical order.</summary>
    public IReadOnlyList<NormRef> CitedNorms { get; init; } = [];

    /// <summary>Key arguments of the court.</summary>
    public IReadOnlyList<KeyArgument> KeyArguments { get; init; } = [];

    /// <summary>
    /// How each value was read, by path: <c>court</c>, <c>date</c>, <c>defendants[0].counts[1].found</c>. A value without an entry was not found.
    /// </summary>
    public IReadOnlyDictionary<string, Provenance> Provenance { get; init; } = new Dictionary<string, Provenance>();

    /// <summary>Values another reader read otherwise, waiting for people to review them; in order of their paths.</summary>
    public IReadOnlyList<DisputedValue> Disputed { get; init; } = [];

    /// <summary>The stored text of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);
}
