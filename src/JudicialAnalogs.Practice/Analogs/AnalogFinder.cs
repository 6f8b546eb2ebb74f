using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// Finds decided counts alike: text search over facts and reasoning, once among all acts and once among acts with the same qualification,
/// then comparison of the counts. Punishments take no part (house.md, rule 2).
/// </summary>
/// <param name="index">The acts' index.</param>
/// <param name="embeddings">Vectors of a model served elsewhere, used in place of the index's own while that model answers; null for none.</param>
public sealed class AnalogFinder(IHybridIndex index, EmbeddingFollower? embeddings = null)
{
    private const int AmongAll = 100;
    private const int AmongSameQualification = 200;

    /// <summary>Finds analogs.</summary>
    /// <param name="query">The case.</param>
    /// <param name="table">Decided counts.</param>
    /// <param name="explain">True to have each hit's score explained.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<AnalogSearch> FindAsync(CaseQuery query, CountTable table, bool explain, CancellationToken cancellationToken)
    {
        using var snapshot = index.AcquireReader();
        var hits = new Dictionary<string, HybridHit>(StringComparer.Ordinal);
        var alikeInFacts = new List<DecidedCount>();
        IReadOnlyList<string> terms = [];
        var fellBack = false;
        if (!string.IsNullOrWhiteSpace(query.Facts))
        {
            using var embedded = embeddings is null ? null : await embeddings.AskAsync(query.Facts, snapshot.Sequence, cancellationToken);
            fellBack = embeddings is not null && embedded is null;
            var vector = embedded?.Vector ?? default;
            var all = await snapshot.SearchAsync(TextQuery(query, null, AmongAll, explain) with { Vector = vector }, embedded?.Vectors, cancellationToken);
            terms = all.Terms;
            foreach (var hit in all.Hits)
            {
                hits.Add(hit.Id, hit);
                alikeInFacts.AddRange(table.OfAct(hit.Id).Where(count => Admits(query, count)).Take(1));
            }

            if (QualificationFacet(query.Count) is { } qualification)
            {
                var same = await snapshot.SearchAsync(TextQuery(query, qualification, AmongSameQualification, explain) with { Vector = vector }, embedded?.Vectors, cancellationToken);
                foreach (var hit in same.Hits)
                    hits.TryAdd(hit.Id, hit);
            }
        }

        var analogs = Candidates(query, table, hits)
            .Select(count =>
            {
                var hit = hits.GetValueOrDefault(count.Address.ActId);
                return new Analog(count, Similarity.Of(query, count, hit?.Score ?? 0), hit);
            })
            .GroupBy(analog => analog.Decided.Address.ActId, StringComparer.Ordinal)
            .Select(act => act.OrderByDescending(analog => analog.Similarity.RankScore).ThenBy(analog => analog.Decided.Address.ToString(), StringComparer.Ordinal).First())
            .OrderByDescending(analog => analog.Similarity.RankScore)
            .ThenBy(analog => analog.Decided.Address.ToString(), StringComparer.Ordinal)
            .ToList();
        return new AnalogSearch(analogs, alikeInFacts, terms, snapshot.Version) { FellBack = fellBack };
    }

    /// <summary>True when a decided count or claim may be an analog of the case: earlier, of another case, and let through by the filter.</summary>
    public static bool Admits(CaseQuery query, DecidedUnit unit) =>
        unit.DecidedOn is { } day && day < query.DecidedOn
        && (query.CaseNumber.Length == 0 || unit.CaseNumber != query.CaseNumber)
        && query.Filter.Admits(unit);

    private static IEnumerable<DecidedCount> Candidates(CaseQuery query, CountTable table, Dictionary<string, HybridHit> hits)
    {
        // Without words to search by, the qualification alone finds candidates; where words were demanded and none has them, none is one.
        var candidates = hits.Count > 0 || query.Words.Count > 0
            ? hits.Keys.SelectMany(table.OfAct)
            : table.UnderArticle((query.Count.Found ?? query.Count.Charged)?.Article ?? "");
        return candidates.Where(count => Admits(query, count));
    }

    private static string? QualificationFacet(CaseCount count) => (count.Found ?? count.Charged)?.PartReference.ToString();

    private static HybridQuery TextQuery(CaseQuery query, string? foundUnder, int limit, bool explain)
    {
        var facets = new List<FacetCondition>();
        if (foundUnder is not null)
            facets.Add(new FacetCondition(ActFields.FoundUnder, [foundUnder]));
        if (query.CaseNumber.Length > 0)
            facets.Add(new FacetCondition(ActFields.CaseNumber, [query.CaseNumber], Exclude: true));
        facets.AddRange(FilterFacets(query.Filter));
        return new HybridQuery(query.Facts)
        {
            Filter = new SearchFilter
            {
                Facets = facets,
                Texts = query.Words,
                Ranges = [new NumberRange(ActFields.Day, query.Filter.DecidedFrom?.DayNumber, LastDay(query))],
            },
            Limit = limit,
            Explain = explain,
        };
    }

    // What a filter refuses must not take the places of what it lets through, so the search filters too, as far as acts carry the facet.
    private static IEnumerable<FacetCondition> FilterFacets(AnalogFilter filter)
    {
        if (filter.Regions.Count > 0)
            yield return new FacetCondition(ActFields.Region, filter.Regions);
        if (filter.Courts.Count > 0)
            yield return new FacetCondition(ActFields.Court, filter.Courts);
        if (filter.Kinds.Count > 0)
            yield return new FacetCondition(ActFields.Kind, [.. filter.Kinds.Select(kind => kind.ToString())]);
        if (filter.Languages.Count > 0)
            yield return new FacetCondition(ActFields.Language, [.. filter.Languages.Select(language => language.ToString())]);
        if (filter.Procedures.Count > 0)
            yield return new FacetCondition(ActFields.Procedure, [.. filter.Procedures.Select(procedure => procedure.ToString())]);
        if (filter.FoundUnder.Count > 0 && filter.FoundUnder.All(norm => norm.Article is not null))
            yield return new FacetCondition(ActFields.FoundUnder, [.. filter.FoundUnder.Select(norm => norm.ToString())]);
        foreach (var factor in filter.AcceptedFactors)
            yield return new FacetCondition(ActFields.Factor, [factor.ToString()]);
    }

    private static double LastDay(CaseQuery query)
    {
        var before = query.DecidedOn.DayNumber - 1;
        return query.Filter.DecidedTo is { } to ? Math.Min(before, to.DayNumber) : before;
    }
}
