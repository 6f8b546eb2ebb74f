using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>Key figures of the service: of drafts and of what became of the acts they led to. Nothing in them names or orders judges or courts.</summary>
public sealed record KpiFigures
{
    /// <summary>Day the service was introduced: as given, or that of the first assessment (UTC); null where neither is known.</summary>
    public required DateOnly? IntroducedOn { get; init; }

    /// <summary>Drafts first assessed in the period.</summary>
    public required int Drafts { get; init; }

    /// <summary>Of these, drafts whose newest version asked for a reason.</summary>
    public required int Diverging { get; init; }

    /// <summary>Of the drafts, those finalised.</summary>
    public required int Finalised { get; init; }

    /// <summary>Of the drafts, those finalised whose reason was to follow and has not come.</summary>
    public required int Owing { get; init; }

    /// <summary>How the final acts of finalised drafts were found, each way once.</summary>
    public required IReadOnlyList<(FinalActLink Link, int Drafts)> Links { get; init; }

    /// <summary>What became of acts, each group once.</summary>
    public required IReadOnlyList<AppealFigures> Appeals { get; init; }

    /// <summary>Time from first assessment to finalisation, each group once.</summary>
    public required IReadOnlyList<(DraftGroup Group, MedianDuration Time)> Durations { get; init; }

    /// <summary>Share of each category among all reasons, each category once.</summary>
    public required IReadOnlyList<(ReasonCategory Category, CountedShare Share)> Reasons { get; init; }

    /// <summary>How findings were answered: of practice together and by aspect, then outside the law.</summary>
    public required IReadOnlyList<AlertFigures> Alerts { get; init; }
}
