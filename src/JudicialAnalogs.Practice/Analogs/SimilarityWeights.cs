namespace JudicialAnalogs.Practice.Analogs;

/// <summary>What each part of a similarity weighs in the order of a list; the five sum to 1.</summary>
/// <param name="Qualification">Of the qualification, or of the kind of dispute.</param>
/// <param name="Facts">Of the wording of the facts.</param>
/// <param name="Factors">Of the circumstances.</param>
/// <param name="CitedNorms">Of the norms cited.</param>
/// <param name="LegalState">Of what became of the act.</param>
public sealed record SimilarityWeights(double Qualification, double Facts, double Factors, double CitedNorms, double LegalState)
{
    /// <summary>Weights for counts.</summary>
    public static SimilarityWeights OfCounts { get; } = new(0.35, 0.35, 0.15, 0.10, 0.05);

    /// <summary>Weights for claims: no list of circumstances is common to disputes, so their facts are compared by words.</summary>
    public static SimilarityWeights OfClaims { get; } = new(0.20, 0.60, 0, 0.15, 0.05);

    /// <summary>The weighted sum of five parts.</summary>
    public double Sum(Similarity similarity)
    {
        ArgumentNullException.ThrowIfNull(similarity);
        return (Qualification * similarity.Qualification) + (Facts * similarity.Facts) + (Factors * similarity.Factors)
            + (CitedNorms * similarity.CitedNorms) + (LegalState * similarity.LegalState);
    }
}
