namespace JudicialAnalogs.Search.Fusion;

/// <summary>What judged queries taught.</summary>
/// <param name="Setting">Place of the keyword leg's setting among those offered.</param>
/// <param name="Weights">How the legs are joined.</param>
public sealed record LearnedRanking(int Setting, FusionWeights Weights);
