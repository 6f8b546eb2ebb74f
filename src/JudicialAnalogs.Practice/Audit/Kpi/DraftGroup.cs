namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>Which drafts a figure is of.</summary>
public enum DraftGroup
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>All.</summary>
    All,

    /// <summary>Those whose newest version diverged.</summary>
    Diverging,

    /// <summary>Those whose newest version did not.</summary>
    NotDiverging,
}
