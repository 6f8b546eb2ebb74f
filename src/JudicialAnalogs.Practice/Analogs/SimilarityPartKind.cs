namespace JudicialAnalogs.Practice.Analogs;

/// <summary>The five parts of a similarity, in the order in which they are shown.</summary>
public enum SimilarityPartKind
{
    /// <summary>Article, part and points; in a claim the kind of dispute.</summary>
    Qualification,

    /// <summary>Wording of the facts.</summary>
    Facts,

    /// <summary>Circumstances of УК ст. 53 and 54.</summary>
    Factors,

    /// <summary>Norms cited.</summary>
    CitedNorms,

    /// <summary>What became of the act.</summary>
    LegalState,
}
