namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Where values of a case's form come from.</summary>
public enum CaseOriginKind
{
    /// <summary>Nothing was found.</summary>
    NotFound,

    /// <summary>Read from the text.</summary>
    Read,

    /// <summary>Given by the case-management system that prepared the case.</summary>
    System,

    /// <summary>Put there by the person.</summary>
    Judge,
}
