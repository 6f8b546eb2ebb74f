namespace JudicialAnalogs.Practice.Consistency;

/// <summary>What is compared.</summary>
public enum ConsistencyGrouping
{
    /// <summary>Courts.</summary>
    Court,

    /// <summary>Regions.</summary>
    Region,
}
