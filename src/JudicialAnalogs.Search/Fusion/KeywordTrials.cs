using JudicialAnalogs.Search.Internal.Fusion;

namespace JudicialAnalogs.Search.Fusion;

/// <summary>The same judged queries under several settings of the keyword leg, the usual one first.</summary>
/// <param name="precisions">By setting and query: average precision of the keyword leg alone, 0 to 1.</param>
/// <param name="queries">The queries under a setting; asked for settings that are chosen, once each.</param>
public sealed class KeywordTrials(IReadOnlyList<IReadOnlyList<double>> precisions, Func<int, IReadOnlyList<JudgedQuery>> queries)
{
    /// <summary>Number of settings, 1 or more.</summary>
    public int Settings => precisions.Count;

    /// <summary>Number of queries.</summary>
    public int Count => precisions[0].Count;

    /// <summary>By setting and query: average precision of the keyword leg alone, 0 to 1.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Precisions => precisions;

    /// <summary>Trials whose scores are all at hand.</summary>
    /// <param name="settings">The queries under each setting, the usual one first.</param>
    public static KeywordTrials Of(IReadOnlyList<IReadOnlyList<JudgedQuery>> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var alone = FusionWeights.Convex(1, 0);
        double[][] precisions = settings.Count == 1
            ? [new double[settings[0].Count]]
            : [.. settings.Select(queries => queries.Select(query => new FusedCandidates(query).AveragePrecision(alone)).ToArray())];
        return new KeywordTrials(precisions, setting => settings[setting]);
    }

    /// <summary>The queries under a setting.</summary>
    /// <param name="setting">Place of the setting, from 0.</param>
    public IReadOnlyList<JudgedQuery> Queries(int setting) => queries(setting);
}
