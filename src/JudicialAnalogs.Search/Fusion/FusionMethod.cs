namespace JudicialAnalogs.Search.Fusion;

/// <summary>How the legs' lists become one.</summary>
public enum FusionMethod
{
    /// <summary>
    /// Reciprocal rank fusion, Σ weight / (60 + rank): needs no learning; a document outside a leg's list gets 0 from it. Scores of a search
    /// are scaled so that the first place in every leg is 1.
    /// </summary>
    ReciprocalRank,

    /// <summary>Sum of normalised scores, each within 0..1, times the leg's share; shares add up to 1.</summary>
    Convex,
}
