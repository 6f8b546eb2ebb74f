using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Internal;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// The acts whose words read like a case's facts. All searches of one case go through one filter, so that every act has one score whichever
/// search brought it: wishes for a qualification or a region only bring more acts into the list and are taken off the score again.
/// </summary>
internal sealed class FactsFound
{
    private const int AmongAll = 100;
    private const int AmongAlike = 150;

    // The same in every search, so that those of one case share their work.
    private const int Depth = 250;

    // More than words can give, so that acts of the region come first.
    private const double RegionFirst = 10;
    private const double QualificationWish = 1;

    // Twelve decimals: taking wishes off leaves less than that of them.
    private const int Decimals = 12;

    private readonly CaseQuery _query;
    private readonly CountTable _table;
    private readonly IHybridReader _index;
    private readonly EmbeddedQuery? _embedded;
    private readonly SearchFilter _filter;
    private readonly bool _explain;
    private readonly Dictionary<string, (HybridHit Hit, double Score)> _acts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _levels;

    public FactsFound(CaseQuery query, CountTable table, IHybridReader index, EmbeddedQuery? embedded, IReadOnlyCollection<string> excluded, bool explain)
    {
        (_query, _table, _index, _embedded, _explain) = (query, table, index, embedded, explain);
        _filter = Filter(query, table, excluded);
        _levels = (query.Count.Found ?? query.Count.Charged) is { } found ? [.. ActDocument.LevelsOf(found)] : [];
    }

    /// <summary>Words the text search used.</summary>
    public IReadOnlyList<string> Terms { get; private set; } = [];

    /// <summary>Acts found so far.</summary>
    public IReadOnlyCollection<string> Acts => _acts.Keys;

    /// <summary>What was found of an act; null for one that was not found.</summary>
    public HybridHit? HitOf(string act) => _acts.TryGetValue(act, out var found) ? found.Hit : null;

    /// <summary>How alike the words of an act are, 0 to 1.</summary>
    public double ScoreOf(string act) => _acts.TryGetValue(act, out var found) ? found.Score : 0;

    /// <summary>Looks among all acts, however they were qualified.</summary>
    /// <returns>The acts, most alike first.</returns>
    public Task<List<string>> AmongAllAsync(CancellationToken cancellationToken) => SearchAsync([], AmongAll, cancellationToken);

    /// <summary>Looks among acts with the case's qualification, or those near it.</summary>
    public async Task AmongAlikeAsync(CancellationToken cancellationToken)
    {
        if (_levels.Count > 0)
            await SearchAsync([new FacetAffinity(ActFields.FoundUnder, _levels, QualificationWish)], AmongAlike, cancellationToken);
    }

    /// <summary>Looks among acts of the regions asked for, and among those of them with the case's qualification or near it.</summary>
    /// <returns>The acts however they were qualified, those of the regions before others, most alike first; empty where no regions are asked for.</returns>
    public async Task<List<string>> AmongRegionsAsync(CancellationToken cancellationToken)
    {
        if (_query.Filter.Regions.Count == 0)
            return [];
        FacetAffinity region = new(ActFields.Region, [.. _query.Filter.Regions.Distinct(StringComparer.Ordinal)], RegionFirst);
        var all = await SearchAsync([region], AmongAll, cancellationToken);
        if (_levels.Count > 0)
            await SearchAsync([region, new FacetAffinity(ActFields.FoundUnder, _levels, QualificationWish)], AmongAlike, cancellationToken);
        return all;
    }

    private async Task<List<string>> SearchAsync(IReadOnlyList<FacetAffinity> wishes, int limit, CancellationToken cancellationToken)
    {
        var asked = new HybridQuery(_query.Facts)
        {
            Filter = _filter,
            Affinities = wishes,
            Limit = limit,
            Depth = Depth,
            Explain = _explain,
            Vector = _embedded?.Vector ?? default,
            Weights = FactsWeights.Of(_index),
        };
        var answer = await _index.SearchAsync(asked, _embedded?.Vectors, cancellationToken);
        Terms = answer.Terms;
        foreach (var hit in answer.Hits)
            _acts.TryAdd(hit.Id, (hit, Math.Round(Math.Max(0, hit.Score - wishes.Sum(wish => wish.Weight * Resemblance(wish, hit.Id))), Decimals)));
        return [.. answer.Hits.Select(hit => hit.Id)];
    }

    private double Resemblance(FacetAffinity wish, string act)
    {
        HashSet<string> own = [];
        foreach (var count in _table.OfAct(act))
        {
            if (wish.Facet == ActFields.Region)
                own.Add(count.Region);
            else if (count.Facts.Found is { } found)
                own.UnionWith(ActDocument.LevelsOf(found));
        }

        if (wish.Facet == ActFields.Region && _table.Claims.OfAct(act) is { } claim)
            own.Add(claim.Region);
        var both = own.Count(wish.Values.Contains);
        return both == 0 ? 0 : (double)both / (own.Count + wish.Values.Count - both);
    }

    // What a filter refuses must not take the places of what it lets through, so the search filters too. Regions are wishes here: the ladder may
    // have to give them up.
    private static SearchFilter Filter(CaseQuery query, CountTable table, IReadOnlyCollection<string> excluded)
    {
        var filter = query.Filter;
        var facets = new List<FacetCondition>();
        Demand(ActFields.Court, filter.Courts);
        Demand(ActFields.Kind, filter.Kinds.Count > 0 ? [.. filter.Kinds.Select(kind => kind.ToString())] : query.Claim is null ? [] : KindsOfClaims);
        Demand(ActFields.Language, [.. filter.Languages.Select(language => language.ToString())]);
        Demand(ActFields.Procedure, [.. filter.Procedures.Select(procedure => procedure.ToString())]);
        // The index knows what an act's own source tells of its legal state, the table what acts of higher courts did with it.
        if (filter.AppealOutcomes.Count > 0)
            facets.Add(new FacetCondition(ActFields.AppealOutcome, [.. filter.AppealOutcomes.Select(outcome => outcome.ToString())]) { OrIds = [.. Restated(wanted: true)] });
        if (query.Claim is null && filter.FoundUnder.Count > 0 && filter.FoundUnder.All(norm => norm is { Act: "УК", Article: not null }))
            Demand(ActFields.FoundUnder, [.. filter.FoundUnder.Select(norm => norm.ToString())]);
        foreach (var factor in filter.AcceptedFactors)
            Demand(ActFields.Factor, [factor.ToString()]);
        var before = query.DecidedOn.DayNumber - 1;
        return new SearchFilter
        {
            Facets = facets,
            Texts = query.Words,
            Ranges = [new NumberRange(ActFields.Day, filter.DecidedFrom?.DayNumber, filter.DecidedTo is { } to ? Math.Min(before, to.DayNumber) : before)],
            ExcludedIds = filter.AppealOutcomes.Count == 0 ? excluded : [.. excluded.Union(Restated(wanted: false), StringComparer.Ordinal)],
        };

        IEnumerable<string> Restated(bool wanted) => table.Restated
            .Where(acts => filter.AppealOutcomes.Contains(acts.Key.State) == wanted && filter.AppealOutcomes.Contains(acts.Key.Own) != wanted)
            .SelectMany(acts => acts);

        void Demand(string facet, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
                facets.Add(new FacetCondition(facet, values));
        }
    }

    private static readonly string[] KindsOfClaims = [nameof(Law.Acts.ActKind.CivilJudgment), nameof(Law.Acts.ActKind.AdministrativeRuling), nameof(Law.Acts.ActKind.Appeal)];
}
