namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What the law lets a court weigh and a counterfactual may look at otherwise.</summary>
public enum CircumstanceKind
{
    /// <summary>Nothing is otherwise: the circumstances as the draft has them.</summary>
    AsInDraft,

    /// <summary>How far the damage was made good.</summary>
    Compensation,

    /// <summary>Answer to the charge.</summary>
    Plea,

    /// <summary>Recidivism.</summary>
    Recidivism,

    /// <summary>Procedure.</summary>
    Procedure,

    /// <summary>A circumstance of УК ст. 53 or 54 that is there.</summary>
    WithFactor,

    /// <summary>A circumstance of УК ст. 53 or 54 that is not there.</summary>
    WithoutFactor,
}
