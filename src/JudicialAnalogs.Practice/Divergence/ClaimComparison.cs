using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>One claim compared with its neighbours: what both a draft and a held-out decision go through.</summary>
public sealed class ClaimComparison
{
    private const int Counted = 30;

    private readonly List<(DecidedClaim Claim, double Weight)> _awarded;
    private readonly double? _share;

    /// <summary>Compares.</summary>
    /// <param name="alike">Acts alike in facts, most alike first.</param>
    /// <param name="table">Decided claims.</param>
    /// <param name="prior">The archive's own shares.</param>
    /// <param name="claim">The claim and what is decided of it.</param>
    /// <param name="isDraft">True for a draft, which is not among the claims of the archive.</param>
    public ClaimComparison(IReadOnlyList<AlikeAct> alike, ClaimTable table, ClaimPrior prior, DraftClaim claim, bool isDraft)
    {
        var all = alike
            .Select(act => (Claim: table.OfAct(act.ActId), Weight: act.Likeness))
            .Where(one => one.Claim is not null && ClaimPrior.IsDecided(one.Claim) && one.Claim.Kind == claim.Facts.Kind)
            .Select(one => (Claim: one.Claim!, one.Weight))
            .ToList();
        Chances = new ClaimChances([.. all.Take(Counted)], prior, isDraft ? ClaimOutcome.Unspecified : claim.Outcome);
        Groups = GroupsOf(all, claim);
        _awarded = [.. all.Where(one => ShareOf(one.Claim) is not null).Take(Counted)];
        _share = claim.AwardedShare;
        Alike = [.. all.Select(one => one.Claim)];
        Usual = UsualDiscussion.Of(Alike);
    }

    /// <summary>Probabilities of outcomes.</summary>
    public ClaimChances Chances { get; }

    /// <summary>Groups it is compared within, finest first: the kind of dispute most of its neighbours were about, and the kind of case. They depend on the facts alone.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>What most of the neighbours were about, in the words of the nearest of them; empty when no act says.</summary>
    public string UsualCategory => Groups.Count < 3 ? "" : Alike.First(claim => Groups[0].EndsWith($": {claim.Facts.CategoryKey}", StringComparison.Ordinal)).Facts.Category;

    /// <summary>All neighbours of the same kind of case, most alike first.</summary>
    public IReadOnlyList<DecidedClaim> Alike { get; }

    /// <summary>What nearly all of those discuss.</summary>
    public UsualDiscussion Usual { get; }

    /// <summary>Awarded shares of the neighbours that were granted a sum, ascending.</summary>
    public IReadOnlyList<double> Awards => [.. _awarded.Select(one => ShareOf(one.Claim)!.Value).Order()];

    /// <summary>The neighbours those shares are from, most alike first.</summary>
    public IEnumerable<DecidedClaim> Awarded => _awarded.Select(one => one.Claim);

    /// <summary>
    /// Where the awarded share stands among the neighbours': weight of the smaller ones and half of the equal ones, 0 to 1 (mid-rank, for whole awards are
    /// one point of mass); null when the draft awards no known share or no neighbour does.
    /// </summary>
    public double? Place
    {
        get
        {
            var sum = _awarded.Sum(one => one.Weight);
            if (_share is not { } share || sum <= 0)
                return null;
            return _awarded.Sum(one => one.Weight * (ShareOf(one.Claim)!.Value.CompareTo(share) switch { < 0 => 1, 0 => 0.5, _ => 0.0 })) / sum;
        }
    }

    /// <summary>How far the award is from the middle of its neighbours: first by place, among equal places by the distance itself; null as <see cref="Place"/>.</summary>
    public double? AwardScore => Place is { } place ? Math.Abs(place - 0.5) + (0.001 * Math.Min(AwardEffect, 1)) : null;

    /// <summary>Distance of the awarded share from the middle one of the neighbours; 0 when not known.</summary>
    public double AwardEffect
    {
        get
        {
            var awards = Awards;
            return _share is { } share && awards.Count > 0 ? Math.Abs(share - awards[awards.Count / 2]) : 0;
        }
    }

    /// <summary>The decision as an observation to calibrate on.</summary>
    /// <param name="decided">The claim.</param>
    /// <param name="factsLength">Length of its facts.</param>
    public HeldOutClaim HeldOut(DecidedClaim decided, int factsLength)
    {
        IReadOnlyCollection<NormRef> discussed = [.. UsualDiscussion.Discussed(decided)];
        double? missing = Usual.Size < UsualDiscussion.SmallestSize ? null : UsualDiscussion.Score(Usual.MissingFrom(discussed));
        return new HeldOutClaim(decided.Address, Groups, Chances.Of(decided.Outcome), Chances.Tail(decided.Outcome), AwardScore, AwardEffect, missing, factsLength);
    }

    private static double? ShareOf(DecidedClaim claim) => DraftClaim.ShareOf(claim.Outcome, claim.Facts.AmountTenge, claim.AwardedTenge);

    private static IReadOnlyList<string> GroupsOf(List<(DecidedClaim Claim, double Weight)> neighbours, DraftClaim claim)
    {
        var kind = claim.Facts.Kind.ToString();
        var category = neighbours.Take(Counted)
            .Where(one => one.Claim.Facts.CategoryKey.Length > 0)
            .GroupBy(one => one.Claim.Facts.CategoryKey, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(one => one.Weight)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return category is null ? [kind, AspectScores.All] : [$"{kind}: {category.Key}", kind, AspectScores.All];
    }
}
