using System.Collections.Concurrent;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>
/// The counts of each stratum of a table, chosen when the stratum is first asked for and kept as long as the table: of a million counts most
/// questions ask about the same few strata, and walking through a whole article at every one takes most of an answer's time.
/// </summary>
/// <param name="table">The counts.</param>
internal sealed class StratumTable(CountTable table)
{
    // Several threads may choose the same at once; they choose alike, and one choice stays.
    private readonly ConcurrentDictionary<string, ArticleCounts> _articles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Stratum, CircumstanceSet? Set), StratumCounts> _chosen = new();

    /// <summary>The counts of a stratum; with a set of circumstances, those alone that have the same.</summary>
    /// <param name="stratum">An article or finer: figures are never drawn from a chapter.</param>
    /// <param name="set">The set; null for all.</param>
    public StratumCounts Of(Stratum stratum, CircumstanceSet? set)
    {
        var key = (stratum.Key, set);
        if (_chosen.TryGetValue(key, out var known))
            return known;
        var article = stratum.Norm.Article ?? throw new ArgumentException("The stratum is none of an article.", nameof(stratum));

        // Strata that nobody decided under are whatever a question names, so they are not kept: there is no end of them.
        if (table.UnderArticle(article).Count == 0)
            return StratumCounts.Empty;
        var chosen = _articles.GetOrAdd(article, CountsOf).Of(stratum, set);
        return ReferenceEquals(chosen, StratumCounts.Empty) ? chosen : _chosen.GetOrAdd(key, chosen);
    }

    private ArticleCounts CountsOf(string article) =>
        new([.. table.UnderArticle(article).Where(count => count.DecidedOn is not null && !table.Acts.IsDuplicate(count.Address.ActId))]);
}
