using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Fusion;

/// <summary>Judged queries under several settings of the keyword leg; the grid of weights is worked out only for settings that are chosen.</summary>
internal sealed class SettingGrid
{
    private readonly KeywordTrials _trials;
    private readonly Lazy<WeightGrid>[] _grids;

    public SettingGrid(KeywordTrials trials)
    {
        _trials = trials;
        _grids = [.. Enumerable.Range(0, trials.Settings).Select(setting => new Lazy<WeightGrid>(() => new WeightGrid(trials.Queries(setting))))];
    }

    /// <summary>The best setting for some of the queries and the best weights under it.</summary>
    public LearnedRanking Best(IReadOnlyList<int> queries)
    {
        var setting = Setting(queries);
        return new LearnedRanking(setting, _grids[setting].Value.Best(queries));
    }

    /// <summary>The setting with the greatest mean, unless the usual one is within a standard error of it.</summary>
    private int Setting(IReadOnlyList<int> queries)
    {
        double[] Of(int setting) => [.. queries.Select(query => _trials.Precisions[setting][query])];
        var best = Enumerable.Range(0, _trials.Settings).MaxBy(setting => queries.Sum(query => _trials.Precisions[setting][query]));
        return best > 0 && Chance.IsBeaten(Of(best), Of(0), errors: 1) ? best : 0;
    }
}
