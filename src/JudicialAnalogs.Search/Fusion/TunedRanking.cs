namespace JudicialAnalogs.Search.Fusion;

/// <summary>A ranking learned from judged queries, with its figures on queries held out of the learning.</summary>
/// <param name="Ranking">What was learned.</param>
/// <param name="Queries">Judged queries.</param>
/// <param name="Map">Mean average precision of the ranking taken, 0 to 1; never below the best of <paramref name="Legs"/>.</param>
/// <param name="Legs">Mean average precision of each leg alone, by its name; 0 for a leg that could not answer.</param>
/// <param name="OneLegAlone">True when the legs joined fell below the best of them, which is then used alone.</param>
public sealed record TunedRanking(LearnedRanking Ranking, int Queries, double Map, IReadOnlyDictionary<string, double> Legs, bool OneLegAlone)
{
    /// <summary>What each query, in the order of the queries, was judged with: learned without its fold.</summary>
    public IReadOnlyList<LearnedRanking> HeldOut { get; init; } = [];
}
