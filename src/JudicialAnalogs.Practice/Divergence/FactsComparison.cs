using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Neighbours;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>One case compared with its neighbours: what both a draft and a held-out decision go through.</summary>
public sealed class FactsComparison
{
    /// <summary>Compares.</summary>
    /// <param name="neighbours">Neighbours, most alike first.</param>
    /// <param name="outcome">What is found.</param>
    /// <param name="prior">The archive's own shares.</param>
    /// <param name="isDraft">True for a draft, which is not among the counts of the archive.</param>
    public FactsComparison(IReadOnlyList<Neighbour> neighbours, FoundOutcome outcome, QualificationPrior prior, bool isDraft)
    {
        Outcome = outcome;
        Chances = new QualificationChances(neighbours, prior, isDraft ? null : outcome);
        Alike = AlikeInQualification(neighbours, outcome);
        Usual = UsualDiscussion.Of(Alike);
    }

    /// <summary>What is found.</summary>
    public FoundOutcome Outcome { get; }

    /// <summary>Probabilities of qualifications.</summary>
    public QualificationChances Chances { get; }

    /// <summary>Neighbours found under the same part, or with too few of them under the same article; one count an act.</summary>
    public IReadOnlyList<DecidedCount> Alike { get; }

    /// <summary>What nearly all of those discuss.</summary>
    public UsualDiscussion Usual { get; }

    /// <summary>The decision as an observation to calibrate on.</summary>
    /// <param name="decided">The count.</param>
    /// <param name="factsLength">Length of its facts.</param>
    public HeldOutDecision HeldOut(DecidedCount decided, int factsLength)
    {
        IReadOnlyCollection<NormRef> discussed = [.. UsualDiscussion.Discussed(decided)];
        double? missing = Usual.Size < UsualDiscussion.SmallestSize ? null : UsualDiscussion.Score(Usual.MissingFrom(discussed));
        return new HeldOutDecision(decided.Address, Chances.Groups(), Chances.Of(Outcome), Chances.Tail(Outcome), missing, factsLength);
    }

    private static List<DecidedCount> AlikeInQualification(IReadOnlyList<Neighbour> neighbours, FoundOutcome outcome)
    {
        var sameArticle = neighbours.Select(neighbour => neighbour.Decided).Where(count => FoundOutcome.Of(count.Facts.Found).Article == outcome.Article)
            .DistinctBy(count => count.Address.ActId, StringComparer.Ordinal)
            .ToList();
        var samePart = neighbours.Select(neighbour => neighbour.Decided)
            .Where(count => FoundOutcome.Of(count.Facts.Found) is { } found && found.Article == outcome.Article && found.Part == outcome.Part)
            .DistinctBy(count => count.Address.ActId, StringComparer.Ordinal)
            .ToList();
        return samePart.Count >= UsualDiscussion.SmallestSize ? samePart : sameArticle;
    }
}
