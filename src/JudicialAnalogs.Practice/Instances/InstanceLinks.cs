using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Instances;

/// <summary>
/// Which acts of higher courts review which judgments of the archive, by what the higher courts' acts say themselves: court, day and case number.
/// It is drawn from all acts at once, so the order of import does not matter, and an act that is corrected or removed takes its mark with it.
/// </summary>
public sealed class InstanceLinks
{
    private readonly Dictionary<string, List<Review>> _reviews = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _judgments = new(StringComparer.Ordinal);

    private InstanceLinks()
    {
    }

    /// <summary>No links.</summary>
    public static InstanceLinks None { get; } = new();

    /// <summary>Acts of higher courts whose judgment is in the archive and marked.</summary>
    public int Linked => _judgments.Count;

    /// <summary>Acts of higher courts that mark nothing because several acts of the archive may be their judgment.</summary>
    public int Ambiguous { get; private set; }

    /// <summary>Acts of higher courts whose judgment is not in the archive, or is not told by two of court, day and number.</summary>
    public int Unmatched { get; private set; }

    /// <summary>What higher courts did with an act, the earliest first; empty when nothing is known.</summary>
    public IReadOnlyList<Review> ReviewsOf(string actId) => _reviews.TryGetValue(actId, out var reviews) ? reviews : [];

    /// <summary>The act of the archive that a higher court's act reviews; null when none is known.</summary>
    public string? JudgmentOf(string actId) => _judgments.GetValueOrDefault(actId);

    /// <summary>
    /// The review that an act's legal state goes by: the gravest, of equal ones the latest. A judgment that was changed stays changed when cassation
    /// leaves it so.
    /// </summary>
    public Review? Decisive(string actId) => ReviewsOf(actId).MaxBy(review => review.Outcome) is { } gravest
        ? ReviewsOf(actId).Last(review => review.Outcome == gravest.Outcome)
        : null;

    /// <summary>Acts of the archive that were reviewed.</summary>
    internal IEnumerable<string> Judgments => _reviews.Keys;

    /// <summary>Draws the links.</summary>
    /// <param name="reviews">Acts of higher courts.</param>
    /// <param name="acts">The archive.</param>
    /// <param name="unitsOf">All units of an act.</param>
    internal static InstanceLinks Of(IEnumerable<ReviewingAct> reviews, ArchivedActs acts, Func<string, IReadOnlyList<DecidedUnit>> unitsOf)
    {
        var links = new InstanceLinks();
        foreach (var review in reviews)
        {
            var judgments = JudgmentsOf(review, acts, unitsOf);
            if (judgments.Count == 1)
                links.Add(review.Review, judgments[0].Judgment, judgments[0].Copies);
            else if (judgments.Count > 1)
                links.Ambiguous++;
            else
                links.Unmatched++;
        }

        foreach (var ordered in links._reviews.Values)
            ordered.Sort((one, other) => one.DecidedOn != other.DecidedOn ? Nullable.Compare(one.DecidedOn, other.DecidedOn) : string.CompareOrdinal(one.ActId, other.ActId));
        return links;
    }

    /// <summary>A unit with what higher courts did with its act. What a person corrected stands above what acts tell.</summary>
    internal T Marked<T>(T unit)
        where T : DecidedUnit
    {
        if (Decisive(unit.Address.ActId) is not { } review || (unit.OutcomeCorrected && unit.AppealOutcome != review.Outcome))
            return unit;
        return (T)(unit with { Review = review, AppealOutcome = (AppealOutcome)Math.Max((int)unit.AppealOutcome, (int)review.Outcome) });
    }

    private void Add(Review review, string judgment, IReadOnlyList<string> copies)
    {
        _judgments.Add(review.ActId, judgment);
        foreach (var copy in copies)
        {
            if (_reviews.TryGetValue(copy, out var known))
                known.Add(review);
            else
                _reviews.Add(copy, [review]);
        }
    }

    // An act taken in twice is one judgment, and its copies are all marked.
    private static List<(string Judgment, List<string> Copies)> JudgmentsOf(ReviewingAct review, ArchivedActs acts, Func<string, IReadOnlyList<DecidedUnit>> unitsOf)
    {
        var candidates = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var group in new[] { acts.OfSitting(review.CourtKey, review.Date).ToArray(), acts.OfCase(review.CaseKey).ToArray(), acts.OfCase(review.OwnCaseKey).ToArray() })
            candidates.UnionWith(group);
        var fitting = candidates.Where(act => unitsOf(act) is { Count: > 0 } units && JudgmentMatch.Holds(review, units)).ToList();
        if (fitting.Count > 1 && fitting.Exists(act => JudgmentMatch.SharesNumber(review, acts.Find(act)!)))
            fitting.RemoveAll(act => !JudgmentMatch.SharesNumber(review, acts.Find(act)!));
        return [.. fitting.GroupBy(act => acts.Duplicates.GetValueOrDefault(act, act), StringComparer.Ordinal).Select(copies => (copies.Key, copies.ToList()))];
    }
}
