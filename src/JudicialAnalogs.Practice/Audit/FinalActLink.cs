namespace JudicialAnalogs.Practice.Audit;

/// <summary>How the final act of a drafted case was found in the archive.</summary>
public enum FinalActLink
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>The draft names neither a case number nor both court and day.</summary>
    NothingToGoBy,

    /// <summary>The archive holds no such act.</summary>
    NotInArchive,

    /// <summary>Several acts fit and nothing tells which is meant.</summary>
    Ambiguous,

    /// <summary>By case number and court.</summary>
    CaseNumberAndCourt,

    /// <summary>By case number alone: draft or act names no court.</summary>
    CaseNumber,

    /// <summary>By court and day: draft or act names no case number.</summary>
    CourtAndDay,
}
