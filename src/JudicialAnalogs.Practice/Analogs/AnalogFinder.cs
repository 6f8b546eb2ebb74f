using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Internal;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// Finds decided counts and claims alike: text search over facts and reasoning, among all acts and among acts with the same qualification, then
/// comparison of the units. What courts decided takes no part (house.md, rule 2).
/// </summary>
/// <param name="index">The acts' index.</param>
/// <param name="embeddings">Vectors of a model served elsewhere, used in place of the index's own while that model answers; null for none.</param>
/// <param name="resolutions">Resolutions of the Supreme Court by which older acts are marked; null for none.</param>
public sealed class AnalogFinder(IHybridIndex index, EmbeddingFollower? embeddings = null, ResolutionFollower? resolutions = null)
{
    // A model decision on something else must not stand above what the case is about: it is of the same kind of dispute, or as like as the best nearly.
    private const double SameMatter = 0.5;
    private const double ShareOfBestForModels = 0.7;

    /// <summary>Finds analogs.</summary>
    /// <param name="query">The case.</param>
    /// <param name="table">Decided counts and claims.</param>
    /// <param name="explain">True to have each hit's score explained.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<AnalogSearch> FindAsync(CaseQuery query, CountTable table, bool explain, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(table);
        using var span = PracticeTrace.Step("analogs");
        using var snapshot = index.AcquireReader();
        var wide = CaseExclusions.Of(query with { Filter = query.Filter with { Regions = [] } }, table);
        if (string.IsNullOrWhiteSpace(query.Facts))
            return Answer(query, table, wide, WithoutWords(query, table), null, [], snapshot.Version, cancellationToken);

        using var embedded = embeddings is null ? null : await embeddings.AskAsync(query.Facts, snapshot.Sequence, cancellationToken);
        var found = new FactsFound(query, table, snapshot, embedded, [.. wide.Own.Keys], explain);
        var all = await found.AmongAllAsync(cancellationToken);
        await found.AmongAlikeAsync(cancellationToken);
        var inRegions = await found.AmongRegionsAsync(cancellationToken);
        // The draft itself, taken in with slips of reading, is known by its words only when it was found.
        string[] ownTexts = [.. found.Acts.Where(act => table.Acts.Find(act) is { } unit && wide.IsThisText(unit))];
        if (ownTexts.Length > 0)
            wide = CaseExclusions.Of(wide.Query with { OwnActs = ownTexts }, table);
        var candidates = found.Acts.SelectMany(act => UnitsOf(query, table, act));
        return Answer(query, table, wide, candidates, found, [.. inRegions.Union(all)], snapshot.Version, cancellationToken) with
        {
            FellBack = embeddings is not null && embedded is null,
        };
    }

    /// <summary>True when a decided count or claim may be an analog of the case as far as it alone tells: earlier, of another case, and let through by the filter.</summary>
    public static bool Admits(CaseQuery query, DecidedUnit unit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.DecidedOn is { } day && day < query.DecidedOn
            && (query.CaseNumber.Length == 0 || unit.CaseKey != CaseNumbers.HashOf(query.CaseNumber))
            && query.Filter.Admits(unit);
    }

    private AnalogSearch Answer(
        CaseQuery query,
        CountTable table,
        CaseExclusions wide,
        IEnumerable<DecidedUnit> candidates,
        FactsFound? found,
        List<string> alikeInFacts,
        string version,
        CancellationToken cancellationToken)
    {
        // Acts of the regions asked for stand first in the list; what the case is has nothing to do with where it is heard.
        var presumed = PresumedQualification.Of(
            query,
            alikeInFacts.SelectMany(act => UnitsOf(query, table, act).Where(wide.Admits).Take(1)).Select(unit => (Unit: unit, Score: found!.ScoreOf(unit.Address.ActId)))
                .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Unit.Address.ActId, StringComparer.Ordinal));
        var leftOut = new ExclusionCounter();
        var alike = new List<AlikeUnit>();
        foreach (var unit in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reason = wide.ReasonFor(unit);
            leftOut.Add(unit, reason);
            if (reason is null)
                alike.Add(Compare(query, unit, found, presumed));
        }

        leftOut.AddScope(query, table, wide);
        alike = [.. alike.GroupBy(analog => analog.Unit.Address.ActId, StringComparer.Ordinal).Select(act => Ordered(act).First())];
        var relaxed = AnalogLadder.Relax(query, alike);
        if (query.Filter.Regions.Count > 0 && !relaxed.Contains(Relaxation.Region))
            alike.RemoveAll(analog => analog.Relaxed.Contains(Relaxation.Region));
        var ordered = Ordered(alike).ToList();
        var regions = relaxed.Contains(Relaxation.Region) ? [] : query.Filter.Regions;
        return new AnalogSearch(
            [.. ordered.OfType<Analog>()],
            [
                .. alikeInFacts
                    .OrderByDescending(act => found!.ScoreOf(act)).ThenBy(act => act, StringComparer.Ordinal)
                    .SelectMany(act => table.OfAct(act).Where(wide.Admits).Where(count => regions.Count == 0 || regions.Contains(count.Region)).Take(1)),
            ],
            found?.Terms ?? [],
            version)
        {
            Claims = [.. ordered.OfType<ClaimAnalog>()],
            Shown = SeriesFolding.Fold(WithModelsFirst(ordered)),
            Relaxed = relaxed,
            OwnActs = [.. wide.Own.Keys.Order(StringComparer.Ordinal)],
            LeftOut = leftOut.Result(),
            Presumed = presumed,
        };
    }

    private AlikeUnit Compare(CaseQuery query, DecidedUnit unit, FactsFound? found, PresumedQualification? presumed)
    {
        var act = unit.Address.ActId;
        var (hit, facts) = (found?.HitOf(act), found?.ScoreOf(act) ?? 0);
        AlikeUnit alike = unit is DecidedClaim claim
            ? new ClaimAnalog(claim, Similarity.Of(query, claim, facts), hit)
            : new Analog((DecidedCount)unit, Similarity.Of(query, (DecidedCount)unit, facts), hit);
        if (presumed is not null)
            alike = alike with { Similarity = alike.Similarity with { Qualification = presumed.Of(unit), Presumed = true } };
        return alike with { Relaxed = AnalogLadder.Missed(query, unit), LaterResolutions = LaterThan(query, unit) };
    }

    private IReadOnlyList<ResolutionPoint> LaterThan(CaseQuery query, DecidedUnit unit)
    {
        if (resolutions is null || unit.DecidedOn is not { } day)
            return [];
        // A claim has no norm found: what both the act and the case cite is what they are compared by.
        var applied = unit is DecidedCount count
            ? count.Facts.Found?.References ?? []
            : ComparedNorms.OfClaim(unit.CitedNorms).Intersect(ComparedNorms.OfClaim(query.CitedNorms));
        return [.. applied.SelectMany(norm => resolutions.Catalogue.SpeakingOf(norm, day)).DistinctBy(point => point.Reference)];
    }

    private static List<AlikeUnit> WithModelsFirst(List<AlikeUnit> ordered)
    {
        if (ordered.Count == 0)
            return ordered;
        var least = ShareOfBestForModels * ordered[0].Similarity.RankScore;
        var models = ordered.Where(analog => analog.Unit.ModelDecision && (analog.Similarity.Qualification >= SameMatter || analog.Similarity.RankScore >= least)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. ordered.Where(models.Contains).Select(model => model with { HigherTier = true }), .. ordered.Where(analog => !models.Contains(analog))];
    }

    private static IOrderedEnumerable<AlikeUnit> Ordered(IEnumerable<AlikeUnit> analogs) => analogs
        .OrderByDescending(analog => analog.Similarity.RankScore)
        .ThenBy(analog => analog.Unit.Address.ToString(), StringComparer.Ordinal);

    // A criminal case is compared with counts and a civil one with claims; facts that tell neither with both.
    private static IEnumerable<DecidedUnit> UnitsOf(CaseQuery query, CountTable table, string act)
    {
        if (query.Claim is null)
        {
            foreach (var count in table.OfAct(act))
                yield return count;
        }

        if (query.Count.Found is null && query.Count.Charged is null && table.Claims.OfAct(act) is { } claim)
            yield return claim;
    }

    // Without words to search by, the qualification or the kind of dispute and the norms find candidates.
    private static IEnumerable<DecidedUnit> WithoutWords(CaseQuery query, CountTable table) => query.Claim is { } claim
        ? table.Claims.OfCategory(claim.CategoryKey).Concat(ComparedNorms.OfClaim(query.CitedNorms).SelectMany(table.Claims.Citing)).Distinct()
        : table.UnderArticle((query.Count.Found ?? query.Count.Charged)?.Article ?? "");
}
