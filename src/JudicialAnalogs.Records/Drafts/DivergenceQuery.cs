namespace JudicialAnalogs.Records.Drafts;

/// <summary>Which of the assessments that asked for a reason to list, newest first. What is not set sets no limit.</summary>
public sealed record DivergenceQuery
{
    /// <summary>Only those stored at this instant or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only those stored before this instant.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Only those that found at least one of these sharply far from practice.</summary>
    public SharpAspects Sharp { get; init; }

    /// <summary>Only those about one of these articles of the Criminal Code, a part of it where one is named.</summary>
    public IReadOnlyList<(string Article, string? Part)> FoundUnder { get; init; } = [];

    /// <summary>Only those answered with a reason of one of these categories.</summary>
    public IReadOnlyList<ReasonCategory> Categories { get; init; } = [];

    /// <summary>Only those of drafts that stand so now.</summary>
    public IReadOnlyList<DraftStanding> Standings { get; init; } = [];

    /// <summary>Only those of drafts that owe a reason (true) or owe none (false).</summary>
    public bool? ReasonOwed { get; init; }

    /// <summary>True to pass over those after which a changed version of the draft was assessed.</summary>
    public bool NewestOnly { get; init; }

    /// <summary>Only those after this place: the last one of the page before.</summary>
    public DivergencePlace? After { get; init; }

    /// <summary>At most this many, 1–1,000.</summary>
    /// <value>100 by default.</value>
    public int Limit { get; init; } = 100;
}
