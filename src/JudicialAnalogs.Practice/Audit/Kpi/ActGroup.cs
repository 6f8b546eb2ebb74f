namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>Which acts of the first instance a figure is of.</summary>
public enum ActGroup
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Decided before the service was introduced.</summary>
    Before,

    /// <summary>Decided since.</summary>
    Since,

    /// <summary>Final acts of drafts that were finalised although they diverged.</summary>
    Diverging,

    /// <summary>Final acts of drafts none of which diverged.</summary>
    NotDiverging,
}
