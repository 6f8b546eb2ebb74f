using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Appeals;

/// <summary>What an act of a higher court was asked to review, by whom, and what it changed.</summary>
public sealed record Appeal
{
    /// <summary>Court whose judgment is appealed, nominative; empty when not read.</summary>
    public string Court { get; init; } = "";

    /// <summary>Day of that judgment; null when not read.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Number of that judgment's case as written; empty where none is named beside the judgment.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>Who appealed, distinct, in the order of the enumeration.</summary>
    public IReadOnlyList<AppealParty> By { get; init; } = [];

    /// <summary>What became of the judgment.</summary>
    public AppealDecision Decision { get; init; }

    /// <summary>The words that decide what became of it, in the redacted text; null when not read.</summary>
    public TextSpan? DecisionSpan { get; init; }

    /// <summary>What was changed, in the order of the decision; empty where nothing was.</summary>
    public IReadOnlyList<AppealChange> Changes { get; init; } = [];
}
