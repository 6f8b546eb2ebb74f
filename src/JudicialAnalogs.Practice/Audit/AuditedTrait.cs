namespace JudicialAnalogs.Practice.Audit;

/// <summary>A trait that never enters a comparison and whose groups are audited.</summary>
public enum AuditedTrait
{
    /// <summary>Language of the act.</summary>
    Language,

    /// <summary>Region of the court.</summary>
    Region,

    /// <summary>Sex of the person judged.</summary>
    Sex,

    /// <summary>Citizenship of the person judged.</summary>
    Citizenship,
}
