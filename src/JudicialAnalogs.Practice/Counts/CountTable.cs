using System.Collections.Concurrent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Instances;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// An immutable picture of every decided count and claim of the archive at one position of its change feed. Counts stand in the order of
/// their addresses, so the same archive gives the same table whatever the order of import.
/// </summary>
public sealed class CountTable
{
    private readonly Dictionary<string, DecidedCount[]> _byAct;
    private readonly Dictionary<string, DecidedCount[]> _byArticle;
    private readonly Dictionary<(string Article, string? Part), DecidedCount[]> _byPart;
    private readonly ILookup<string, DecidedCount> _appeals;
    private readonly ConcurrentDictionary<string, ComparableActs> _actsUnder = new(StringComparer.Ordinal);
    private readonly Lazy<ComparableActs> _allActs;
    private readonly Lazy<ComparableActs> _allClaims;

    internal CountTable(IEnumerable<KeyValuePair<string, DecidedCount[]>> byAct, long sequence, IEnumerable<DecidedClaim>? claims = null, IEnumerable<ReviewingAct>? reviews = null)
    {
        Sequence = sequence;
        Strata = new StratumTable(this);
        _byAct = byAct.ToDictionary(StringComparer.Ordinal);
        var decided = claims?.ToDictionary(claim => claim.Address.ActId, StringComparer.Ordinal) ?? [];
        Acts = new ArchivedActs(_byAct.Values.Where(counts => counts.Length > 0).Select(counts => (DecidedUnit)counts[0]).Concat(decided.Values));
        Instances = reviews is null ? InstanceLinks.None : InstanceLinks.Of(reviews, Acts, UnitsOf);
        Restated = Instances.Judgments.SelectMany(Mark).ToLookup(mark => (mark.Own, mark.State), mark => mark.Act);
        Claims = decided.Count == 0 ? ClaimTable.Empty : new ClaimTable(decided.Values);
        All = [.. _byAct.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)];
        _byArticle = All.Where(count => count.Facts.Found is not null)
            .GroupBy(count => count.Facts.Found!.Article, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byPart = _byArticle.Values.SelectMany(counts => counts)
            .GroupBy(count => (count.Facts.Found!.Article, count.Facts.Found.Part))
            .ToDictionary(group => group.Key, group => group.ToArray());
        _appeals = All.Where(count => count.Kind == ActKind.Appeal && count.CaseNumber.Length > 0).ToLookup(count => count.CaseNumber, StringComparer.Ordinal);
        _allActs = new(() => new ComparableActs(All.Concat<DecidedUnit>(Claims.All), Acts));
        _allClaims = new(() => new ComparableActs(Claims.All, Acts));
        ContainsSynthetic = All.Any(count => count.Synthetic) || Claims.All.Any(claim => claim.Synthetic);

        IReadOnlyList<DecidedUnit> UnitsOf(string act) => _byAct.TryGetValue(act, out var counts) ? counts : decided.TryGetValue(act, out var claim) ? [claim] : [];

        IEnumerable<(string Act, AppealOutcome Own, AppealOutcome State)> Mark(string act)
        {
            var (own, state) = (UnitsOf(act)[0].AppealOutcome, Instances.Marked(UnitsOf(act)[0]).AppealOutcome);
            if (_byAct.TryGetValue(act, out var counts))
                _byAct[act] = Array.ConvertAll(counts, Instances.Marked);
            else
                decided[act] = Instances.Marked(decided[act]);
            return own == state ? [] : [(act, own, state)];
        }
    }

    /// <summary>The table before anything was taken in.</summary>
    public static CountTable Empty { get; } = new([], 0);

    /// <summary>Position of the change feed this picture shows.</summary>
    public long Sequence { get; }

    /// <summary>All counts.</summary>
    public IReadOnlyList<DecidedCount> All { get; }

    /// <summary>Decided claims of civil and administrative cases.</summary>
    public ClaimTable Claims { get; }

    /// <summary>The counts of each stratum, kept once they were asked for.</summary>
    internal StratumTable Strata { get; }

    /// <summary>The acts behind both.</summary>
    public ArchivedActs Acts { get; }

    /// <summary>Which acts of higher courts review which of these.</summary>
    public InstanceLinks Instances { get; }

    /// <summary>Acts whose legal state is another than their own source tells, by both.</summary>
    internal ILookup<(AppealOutcome Own, AppealOutcome State), string> Restated { get; }

    /// <summary>True when made-up acts are among them.</summary>
    public bool ContainsSynthetic { get; }

    /// <summary>The counts of an act; empty when the act has none or is not known.</summary>
    public IReadOnlyList<DecidedCount> OfAct(string actId) => _byAct.GetValueOrDefault(actId, []);

    /// <summary>The first count of an act, or its claim; null when the act has neither or is not known.</summary>
    public DecidedUnit? UnitOf(string actId) => OfAct(actId) is [var first, ..] ? first : Claims.OfAct(actId);

    /// <summary>The counts found under an article of the Criminal Code.</summary>
    public IReadOnlyList<DecidedCount> UnderArticle(string article) => _byArticle.GetValueOrDefault(article, []);

    /// <summary>The acts that found something under an article, counted when first asked for.</summary>
    internal ComparableActs ActsUnder(string article) =>
        _byArticle.TryGetValue(article, out var counts) ? _actsUnder.GetOrAdd(article, _ => new ComparableActs(counts, Acts)) : new ComparableActs([], Acts);

    /// <summary>All acts, or those alone that decided a claim, counted when first asked for.</summary>
    internal ComparableActs AllActs(bool claimsAlone) => claimsAlone ? _allClaims.Value : _allActs.Value;

    /// <summary>The counts found under a norm of the Criminal Code, which may be an article, a part or a point.</summary>
    public IEnumerable<DecidedCount> Under(NormRef norm)
    {
        if (norm.Article is null)
            return All;
        if (norm is { Part: null, Point: null })
            return UnderArticle(norm.Article);
        var part = _byPart.GetValueOrDefault((norm.Article, norm.Part), []);
        return norm.Point is null ? part : part.Where(count => count.Facts.Found!.References.Any(norm.Covers));
    }

    /// <summary>The counts that higher courts judged under a case number; empty when none was taken in.</summary>
    public IEnumerable<DecidedCount> AppealsOf(string caseNumber) => _appeals[caseNumber];

    /// <summary>The count at an address; null when there is none.</summary>
    public DecidedCount? Find(CountAddress address) => OfAct(address.ActId).FirstOrDefault(count => count.Address == address);

    /// <summary>The count or the claim at an address; null when there is none.</summary>
    public DecidedUnit? FindUnit(CountAddress address) => Find(address) is { } count
        ? count
        : Claims.OfAct(address.ActId) is { } claim && claim.Address == address ? claim : null;
}
