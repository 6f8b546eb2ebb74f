namespace JudicialAnalogs.Practice.Export;

/// <summary>
/// How far what could tell a case apart was coarsened, each step on top of those before. A count goes only as far as it must for its place, month
/// and qualification to be shared by enough acts; one that not even the last step helps is left out.
/// </summary>
public enum CoarseningStep
{
    /// <summary>Court, month, and qualification with points.</summary>
    None,

    /// <summary>The court is left out; the region stays.</summary>
    CourtLeftOut,

    /// <summary>The month becomes a year.</summary>
    YearAlone,

    /// <summary>The points are left out.</summary>
    PointsLeftOut,

    /// <summary>The part is left out.</summary>
    PartLeftOut,

    /// <summary>The region is left out.</summary>
    RegionLeftOut,
}
