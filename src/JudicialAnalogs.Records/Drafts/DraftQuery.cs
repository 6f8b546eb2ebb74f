namespace JudicialAnalogs.Records.Drafts;

/// <summary>Which drafts to list, in order of identity.</summary>
public sealed record DraftQuery
{
    /// <summary>Only drafts of this author; null for all.</summary>
    public string? Author { get; init; }

    /// <summary>Only drafts in this state; null for all.</summary>
    public DraftState? State { get; init; }

    /// <summary>Only drafts that owe a reason (true) or owe none (false); null for all.</summary>
    public bool? ReasonOwed { get; init; }

    /// <summary>Only drafts after this identity: the last one of the page before; null from the beginning.</summary>
    public string? After { get; init; }

    /// <summary>At most this many, 1–1,000.</summary>
    /// <value>100 by default.</value>
    public int Limit { get; init; } = 100;
}
