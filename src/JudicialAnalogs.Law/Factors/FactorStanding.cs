namespace JudicialAnalogs.Law.Factors;

/// <summary>What the court did with a circumstance. Only <see cref="Accepted"/> takes part in practice.</summary>
public enum FactorStanding
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>The court recognised it.</summary>
    Accepted,

    /// <summary>A party claimed it and the court is silent.</summary>
    Claimed,

    /// <summary>The court refused it.</summary>
    Rejected,

    /// <summary>The court named it as an element of the offence, not to be counted twice (УК ст. 53(3), 54(2)).</summary>
    ElementOfOffence,
}
