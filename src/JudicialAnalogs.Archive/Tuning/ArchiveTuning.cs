using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Archive.Tuning;

/// <summary>
/// Learns how an index joins its legs, and stores what was learned with the index. An index on a cluster tells the scores of the legs for the
/// best documents of their reciprocal ranks only, so there these are the candidates that are judged.
/// </summary>
/// <param name="index">The acts' index.</param>
public sealed class ArchiveTuning(IHybridIndex index)
{
    private const int Depth = 200;

    /// <summary>Numbers of query terms between which queries choose, the usual one first: whole texts repeat themselves, and few rare terms often tell more.</summary>
    public static IReadOnlyList<int> Terms { get; } = [HybridQuery.UsualTerms, 300, 80, 40, 20];

    /// <summary>Learns from queries and, where they teach something, commits it: the next snapshot ranks by it.</summary>
    /// <param name="queries">Judged queries.</param>
    /// <param name="cancellationToken">Stops between queries; nothing is stored then.</param>
    /// <returns><see langword="null"/> when the queries are too few; the index is left as it is.</returns>
    public async Task<TunedRanking?> RunAsync(IReadOnlyList<TuningQuery> queries, CancellationToken cancellationToken)
    {
        var settings = await AskAsync(queries, cancellationToken);
        if (RankingTuner.Tune(KeywordTrials.Of(settings)) is not { } tuned)
            return null;
        index.SetWeights(tuned.Ranking.Weights with { MaxTerms = Terms[tuned.Ranking.Setting], LearnedFrom = tuned.Queries });
        await index.CommitAsync(index.Sequence, cancellationToken);
        return tuned;
    }

    private async Task<List<JudgedQuery>[]> AskAsync(IReadOnlyList<TuningQuery> queries, CancellationToken cancellationToken)
    {
        using var reader = index.AcquireReader();
        var settings = Terms.Select(_ => new List<JudgedQuery>()).ToArray();
        foreach (var query in queries)
        {
            for (var s = 0; s < settings.Length; s++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var asked = new HybridQuery(query.Text) { Filter = new SearchFilter { ExcludedIds = query.Excluded }, MaxTerms = Terms[s] };
                settings[s].Add(new JudgedQuery(await ScoresAsync(reader, asked, cancellationToken), query.Grades));
            }
        }

        return settings;
    }

    private static async Task<LegScores> ScoresAsync(IHybridReader reader, HybridQuery asked, CancellationToken cancellationToken) => reader is IndexSnapshot snapshot
        ? new HybridSearcher(snapshot).ScoreLegs(asked, Depth)
        : LegScores.Explained(await reader.SearchAsync(
            asked with { Limit = Depth, Passages = 0, Explain = true, Weights = FusionWeights.Unlearned }, cancellation: cancellationToken));
}
