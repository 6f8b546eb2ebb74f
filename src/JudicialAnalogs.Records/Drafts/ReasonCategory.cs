namespace JudicialAnalogs.Records.Drafts;

/// <summary>Why a judge departs from practice.</summary>
public enum ReasonCategory
{
    /// <summary>The person of the convicted.</summary>
    PersonOfConvicted = 1,

    /// <summary>The role in complicity.</summary>
    Role = 2,

    /// <summary>The gravity of the consequences.</summary>
    GravityOfConsequences = 3,

    /// <summary>The evidence.</summary>
    Evidence = 4,

    /// <summary>A new position of the Supreme Court.</summary>
    NewPositionOfSupremeCourt = 5,

    /// <summary>The analysis is mistaken; such reasons are put on the correction list.</summary>
    ErrorOfAnalysis = 6,

    /// <summary>Another reason.</summary>
    Other = 7,
}
