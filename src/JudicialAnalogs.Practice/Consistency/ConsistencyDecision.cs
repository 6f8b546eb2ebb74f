namespace JudicialAnalogs.Practice.Consistency;

/// <summary>One decision as the report takes it. Neither the judge nor any trait of a person has a place here.</summary>
public sealed record ConsistencyDecision
{
    /// <summary>Court; empty when not known.</summary>
    public required string Court { get; init; }

    /// <summary>Region; empty when not known.</summary>
    public string Region { get; init; } = "";

    /// <summary>What decisions must share to be compared at all, such as part × procedure × version of the sanction.</summary>
    public required string Stratum { get; init; }

    /// <summary>Circumstances adjusted for within strata.</summary>
    public IReadOnlyList<CaseMixTerm> Circumstances { get; init; } = [];

    /// <summary>How severe it is, on any line on which more is harsher; null when that cannot be told.</summary>
    public required double? Severity { get; init; }

    /// <summary>Numbers of the forms imposed: one a count.</summary>
    public required IReadOnlyList<int> Forms { get; init; }

    /// <summary>Day of the decision; the first of January where only the year is known; null when nothing is.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Under which law it was decided; null when not known.</summary>
    public DecidedUnderLaw? Law { get; init; }
}
