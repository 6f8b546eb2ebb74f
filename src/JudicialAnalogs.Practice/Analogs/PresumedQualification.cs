using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// What a case that names neither a qualification nor a kind of dispute is likely to be: the ten acts whose facts read most alike vote, each by its
/// likeness. The list of analogs and every figure go by these same votes. An act has no vote on itself, so that being found first does not make
/// it more alike.
/// </summary>
public sealed class PresumedQualification
{
    // Of ten made-up archives, votes of ten acts named the right part in 81 of 100 cases, those of fifty acts in 69; weighing likeness more sharply
    // gave the list nothing beyond chance (decision 0014).
    private const int Voters = 10;
    private const int FewestVoters = 3;
    private const double Majority = 0.5;

    private readonly List<(DecidedUnit Unit, double Weight)> _votes;

    private PresumedQualification(List<(DecidedUnit Unit, double Weight)> votes, IReadOnlyList<PresumedShare> shares)
    {
        (_votes, Shares) = (votes, shares);
        Qualification = MostVoted(votes, shares[0]);
    }

    /// <summary>The qualification presumed: the points most voted for within the part most voted for; null where a kind of dispute is.</summary>
    public Qualification? Qualification { get; }

    /// <summary>The kind of dispute presumed, in words of an act; empty where a qualification is.</summary>
    public string Category => Shares[0].Category;

    /// <summary>Acts that voted, 3 to 10.</summary>
    public int Acts => _votes.Count;

    /// <summary>What the acts voted for, the presumed part or kind of dispute first; acts that name none are in none of them.</summary>
    public IReadOnlyList<PresumedShare> Shares { get; }

    /// <summary>True when what is presumed does not have more than half of the votes: a reader should name the article or the kind of dispute.</summary>
    public bool Split => Shares[0].Share <= Majority;

    /// <summary>The presumption of a case; null where the case says itself what it is, and where hardly anything reads alike.</summary>
    /// <param name="query">The case.</param>
    /// <param name="alikeInFacts">Units alike in facts with their scores, most alike first, one an act.</param>
    public static PresumedQualification? Of(CaseQuery query, IEnumerable<(DecidedUnit Unit, double Score)> alikeInFacts)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Count.Found is not null || query.Count.Charged is not null || query.Claim is { CategoryTerms.Count: > 0 })
            return null;
        var votes = alikeInFacts.Where(pair => pair.Score > 0).Take(Voters).ToList();
        return votes.Count >= FewestVoters && SharesOf(votes) is { Count: > 0 } shares ? new PresumedQualification(votes, shares) : null;
    }

    /// <summary>The case as figures take it: with what is presumed of it, or with its charge where it names that alone.</summary>
    /// <param name="query">The case.</param>
    /// <param name="presumed">What is presumed of it; null for nothing.</param>
    public static CaseQuery Applied(CaseQuery query, PresumedQualification? presumed)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (presumed is null or { Qualification: not null })
            return query with { Count = query.Count with { Found = query.Count.Found ?? query.Count.Charged ?? presumed?.Qualification } };
        var kind = presumed._votes.Select(vote => vote.Unit).OfType<DecidedClaim>().First(claim => claim.Facts.Category == presumed.Category).Facts.Kind;
        return query with { Claim = (query.Claim ?? new CaseClaim { Kind = kind }) with { Category = presumed.Category } };
    }

    /// <summary>Share of the votes that a unit's own qualification or kind of dispute has, near ones counted as far as they are near; 0 to 1.</summary>
    public double Of(DecidedUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var (share, all) = (0.0, 0.0);
        foreach (var (voter, weight) in _votes)
        {
            if (voter.Address.ActId == unit.Address.ActId)
                continue;
            all += weight;
            share += weight * Likeness(voter, unit);
        }

        return all == 0 ? 0 : share / all;
    }

    private static List<PresumedShare> SharesOf(List<(DecidedUnit Unit, double Weight)> votes)
    {
        var all = votes.Sum(vote => vote.Weight);
        return
        [
            .. votes.GroupBy(vote => KeyOf(vote.Unit), StringComparer.Ordinal).Where(group => group.Key.Length > 0)
                .Select(group => (group.Key, Share: new PresumedShare(PartOf(group.First().Unit), CategoryOf(group.First().Unit), group.Count(), group.Sum(vote => vote.Weight) / all)))
                .OrderByDescending(group => group.Share.Share).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Share),
        ];
    }

    private static Qualification? MostVoted(List<(DecidedUnit Unit, double Weight)> votes, PresumedShare presumed) => presumed.Part is not { } part
        ? null
        : votes.Where(vote => PartOf(vote.Unit) == part)
            .Select(vote => (Found: ((DecidedCount)vote.Unit).Facts.Found!, vote.Weight))
            .GroupBy(vote => vote.Found.ToString(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(vote => vote.Weight)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().First().Found;

    private static Law.Norms.NormRef? PartOf(DecidedUnit unit) => (unit as DecidedCount)?.Facts.Found?.PartReference;

    private static string CategoryOf(DecidedUnit unit) => (unit as DecidedClaim)?.Facts.Category ?? "";

    private static string KeyOf(DecidedUnit unit) => unit is DecidedClaim claim ? claim.Facts.CategoryKey : PartOf(unit)?.ToString() ?? "";

    private static double Likeness(DecidedUnit one, DecidedUnit other) => (one, other) switch
    {
        (DecidedCount first, DecidedCount second) => Similarity.OfQualification(first.Facts.Found, second.Facts.Found),
        (DecidedClaim first, DecidedClaim second) => Similarity.OfCategory(first.Facts, second.Facts),
        _ => 0,
    };
}
