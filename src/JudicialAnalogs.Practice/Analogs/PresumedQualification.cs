using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// What a case that names neither a qualification nor a kind of dispute is likely to be: the acts whose facts read most alike vote, each by its
/// likeness. An act has no vote on itself, so that being found first does not make it more alike.
/// </summary>
internal sealed class PresumedQualification
{
    private const int Voters = 10;
    private const int FewestVoters = 3;

    private readonly List<(DecidedUnit Unit, double Weight)> _votes;

    private PresumedQualification(List<(DecidedUnit Unit, double Weight)> votes) => _votes = votes;

    /// <summary>The presumption of a case; null where the case says itself what it is, and where hardly anything reads alike.</summary>
    /// <param name="query">The case.</param>
    /// <param name="alikeInFacts">Units alike in facts with their scores, most alike first, one an act.</param>
    public static PresumedQualification? Of(CaseQuery query, IEnumerable<(DecidedUnit Unit, double Score)> alikeInFacts)
    {
        if (query.Count.Found is not null || query.Count.Charged is not null || query.Claim is { CategoryTerms.Count: > 0 })
            return null;
        var votes = alikeInFacts.Where(pair => pair.Score > 0).Take(Voters).ToList();
        return votes.Count < FewestVoters ? null : new PresumedQualification(votes);
    }

    /// <summary>Share of the votes that a unit's own qualification or kind of dispute has, near ones counted as far as they are near; 0 to 1.</summary>
    public double Of(DecidedUnit unit)
    {
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

    private static double Likeness(DecidedUnit one, DecidedUnit other) => (one, other) switch
    {
        (DecidedCount first, DecidedCount second) => Similarity.OfQualification(first.Facts.Found, second.Facts.Found),
        (DecidedClaim first, DecidedClaim second) => Similarity.OfCategory(first.Facts, second.Facts),
        _ => 0,
    };
}
