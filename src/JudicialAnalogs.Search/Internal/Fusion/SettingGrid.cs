using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Fusion;

/// <summary>Judged queries under several settings of the keyword leg; the grid of weights is worked out only for settings that are chosen.</summary>
internal sealed class SettingGrid
{
    private static readonly FusionWeights Keywords = FusionWeights.Convex(1, 0);
    private readonly Lazy<WeightGrid>[] _grids;
    private readonly double[][] _alone;

    public SettingGrid(IReadOnlyList<IReadOnlyList<JudgedQuery>> settings)
    {
        _grids = [.. settings.Select(queries => new Lazy<WeightGrid>(() => new WeightGrid(queries)))];
        _alone = settings.Count == 1
            ? [[]]
            : [.. settings.Select(queries => queries.Select(query => new FusedCandidates(query).AveragePrecision(Keywords)).ToArray())];
    }

    /// <summary>The best setting for some of the queries and the best weights under it.</summary>
    public LearnedRanking Best(IReadOnlyList<int> queries)
    {
        var setting = _alone.Length == 1 ? 0 : Enumerable.Range(0, _alone.Length).MaxBy(s => queries.Sum(query => _alone[s][query]));
        return new LearnedRanking(setting, _grids[setting].Value.Best(queries));
    }
}
