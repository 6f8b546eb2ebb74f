namespace JudicialAnalogs.Practice.Consistency;

/// <summary>Why a report gives no figures.</summary>
public enum NoFigures
{
    /// <summary>Too few comparable decisions.</summary>
    TooFewDecisions,

    /// <summary>Too few groups with decisions enough.</summary>
    TooFewGroups,

    /// <summary>Like cases were all decided alike: there is no spread to share out.</summary>
    NoSpread,
}
