namespace JudicialAnalogs.Practice.Consistency;

/// <summary>What a report of consistency needs before it gives figures, and how it draws.</summary>
public sealed record ConsistencyOptions
{
    /// <summary>Fewest comparable decisions for any figure.</summary>
    /// <value>50.</value>
    public int FewestDecisions { get; init; } = 50;

    /// <summary>Fewest groups with at least <see cref="FewestInGroup"/> comparable decisions.</summary>
    /// <value>3.</value>
    public int FewestGroups { get; init; } = 3;

    /// <summary>Fewest decisions of a group that its shares of forms are told of, and that count it among <see cref="FewestGroups"/>.</summary>
    /// <value>5.</value>
    public int FewestInGroup { get; init; } = 5;

    /// <summary>Fewest decisions on each side of a change of law.</summary>
    /// <value>20.</value>
    public int FewestAroundChange { get; init; } = 20;

    /// <summary>Share of false discoveries among the groups called notable.</summary>
    /// <value>0.05.</value>
    public double FalseDiscoveryRate { get; init; } = 0.05;

    /// <summary>Seed of the draws behind intervals of shares: equal seeds give equal reports.</summary>
    /// <value>1.</value>
    public int Seed { get; init; } = 1;
}
