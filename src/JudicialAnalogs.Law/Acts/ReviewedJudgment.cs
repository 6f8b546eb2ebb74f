namespace JudicialAnalogs.Law.Acts;

/// <summary>The judgment that a higher court was asked to review, as far as its act names it, and what became of it there.</summary>
/// <param name="Court">Court that gave it, nominative; empty when not read.</param>
/// <param name="Date">Day it was given; null when not read.</param>
public sealed record ReviewedJudgment(string Court, DateOnly? Date)
{
    /// <summary>Number of its case as the act writes it; empty where the act names none beside its own.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>What the higher court did with the judgment as a whole: upheld, changed or cancelled; unspecified when not read.</summary>
    public AppealOutcome Outcome { get; init; }

    /// <summary>The words that decide it, in the act's stored text; null when not read.</summary>
    public TextSpan? Span { get; init; }
}
