namespace JudicialAnalogs.Records.Drafts;

/// <summary>Which page of the list of drafts to read: open ones first, then those owing a reason, then the rest; newest first in each.</summary>
public sealed record WorklistQuery
{
    /// <summary>Only drafts of this author; null for all.</summary>
    public string? Author { get; init; }

    /// <summary>Only this part of the list; null for the whole.</summary>
    public WorklistGroup? Only { get; init; }

    /// <summary>Only drafts after this place: that of the last one of the page before; null from the beginning.</summary>
    public WorklistPlace? After { get; init; }

    /// <summary>At most this many, 1–1,000.</summary>
    /// <value>25 by default.</value>
    public int Limit { get; init; } = 25;
}
