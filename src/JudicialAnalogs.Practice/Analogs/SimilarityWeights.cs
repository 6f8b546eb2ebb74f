namespace JudicialAnalogs.Practice.Analogs;

/// <summary>What each part of a similarity weighs in the order of a list; the five sum to 1.</summary>
/// <param name="Qualification">Of the qualification, or of the kind of dispute.</param>
/// <param name="Facts">Of the wording of the facts.</param>
/// <param name="Factors">Of the circumstances.</param>
/// <param name="CitedNorms">Of the norms cited.</param>
/// <param name="LegalState">Of what became of the act.</param>
public sealed record SimilarityWeights(double Qualification, double Facts, double Factors, double CitedNorms, double LegalState)
{
    /// <summary>
    /// Weights for counts. No judged verdicts of Kazakhstan are to be had, and on synthetic ones relevance is made of the same parts. On judged
    /// Chinese criminal cases (LeCaRD) cross-validation gave the charge 0.8 to 2 times the weight of all wording; 4 to 3 lies within it.
    /// </summary>
    public static SimilarityWeights OfCounts { get; } = new(0.40, 0.30, 0.15, 0.10, 0.05);

    /// <summary>
    /// Weights for claims: no list of circumstances is common to disputes, so their facts are compared by words. Between what finds a record by the
    /// essence of its dispute best and what finds its category best (<c>analogs evaluate analogs --civil</c>), nearer to the former.
    /// </summary>
    public static SimilarityWeights OfClaims { get; } = new(0.20, 0.60, 0, 0.15, 0.05);

    /// <summary>The weighted sum of five parts.</summary>
    public double Sum(Similarity similarity)
    {
        ArgumentNullException.ThrowIfNull(similarity);
        return (Qualification * similarity.Qualification) + (Facts * similarity.Facts) + (Factors * similarity.Factors)
            + (CitedNorms * similarity.CitedNorms) + (LegalState * similarity.LegalState);
    }
}
