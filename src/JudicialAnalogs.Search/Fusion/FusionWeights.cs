namespace JudicialAnalogs.Search.Fusion;

/// <summary>How much each leg counts; stored with the index.</summary>
/// <param name="Method">How lists are joined.</param>
/// <param name="Keyword">Weight of the keyword leg, 0 or more.</param>
/// <param name="Vector">Weight of the vector leg, 0 or more.</param>
/// <param name="Shingle">Weight of the shared-wording leg, 0 or more.</param>
public sealed record FusionWeights(FusionMethod Method, double Keyword, double Vector, double Shingle)
{
    /// <summary>The constant added to every rank (Cormack, Clarke and Büttcher, SIGIR 2009).</summary>
    public const int RankConstant = 60;

    /// <summary>Equal reciprocal ranks of all legs: what is used until weights have been learned.</summary>
    public static FusionWeights Unlearned { get; } = new(FusionMethod.ReciprocalRank, 1, 1, 1);

    /// <summary>Most terms of a query that the keyword leg uses, as learned with the weights; <see langword="null"/> for <see cref="HybridQuery.UsualTerms"/>.</summary>
    public int? MaxTerms { get; init; }

    /// <summary>Judged queries that the weights were learned from; 0 for weights that were not learned.</summary>
    public int LearnedFrom { get; init; }

    /// <summary>A convex combination; the weights are scaled to add up to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not a number, or all are 0.</exception>
    public static FusionWeights Convex(double keyword, double vector, double shingle = 0)
    {
        var sum = keyword + vector + shingle;
        if (!(keyword >= 0) || !(vector >= 0) || !(shingle >= 0) || !(sum > 0) || !double.IsFinite(sum))
            throw new ArgumentOutOfRangeException(nameof(keyword), "Weights must be 0 or more and not all 0.");
        return new(FusionMethod.Convex, keyword / sum, vector / sum, shingle / sum);
    }

    /// <summary>The weight of a leg by its name in explanations; 0 for a name that is none of the three.</summary>
    public double Of(string leg) => leg switch
    {
        "keyword" => Keyword,
        "vector" => Vector,
        "shingle" => Shingle,
        _ => 0,
    };
}
