using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Archive.Tuning;

/// <summary>Learns how an index joins its legs, and stores what was learned with the index.</summary>
/// <param name="index">The acts' index.</param>
public sealed class ArchiveTuning(SearchIndex index)
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
        var settings = Ask(queries, cancellationToken);
        if (RankingTuner.Tune(KeywordTrials.Of(settings)) is not { } tuned)
            return null;
        index.SetWeights(tuned.Ranking.Weights with { MaxTerms = Terms[tuned.Ranking.Setting], LearnedFrom = tuned.Queries });
        await index.CommitAsync(index.Sequence, cancellationToken);
        return tuned;
    }

    private List<JudgedQuery>[] Ask(IReadOnlyList<TuningQuery> queries, CancellationToken cancellationToken)
    {
        using var snapshot = index.Acquire();
        var searcher = new HybridSearcher(snapshot);
        var settings = Terms.Select(_ => new List<JudgedQuery>()).ToArray();
        foreach (var query in queries)
        {
            for (var s = 0; s < settings.Length; s++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var asked = new HybridQuery(query.Text) { Filter = new SearchFilter { ExcludedIds = query.Excluded }, MaxTerms = Terms[s] };
                settings[s].Add(new JudgedQuery(searcher.ScoreLegs(asked, Depth), query.Grades));
            }
        }

        return settings;
    }
}
