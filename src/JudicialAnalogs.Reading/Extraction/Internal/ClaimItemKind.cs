namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a sum in a demand or in an award is.</summary>
internal enum ClaimItemKind
{
    /// <summary>Part of the price of the claim (ГПК ст. 104).</summary>
    Principal,

    /// <summary>Court costs and what goes to the State (ГПК ст. 102–113).</summary>
    Cost,

    /// <summary>What an assessment of the damage cost: a loss where the claimant prices it, else a cost.</summary>
    Assessment,

    /// <summary>A total that repeats its items.</summary>
    Total,

    /// <summary>One of several payments of a sum named elsewhere.</summary>
    Instalment,
}
