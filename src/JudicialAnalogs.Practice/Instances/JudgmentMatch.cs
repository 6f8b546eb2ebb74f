using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Instances;

/// <summary>Tells whether an act of the archive is the judgment that a higher court's act says it reviews.</summary>
internal static class JudgmentMatch
{
    /// <summary>
    /// True when two of court, day and case number agree and nothing speaks against it: another day or number, a later day, no lower instance, no
    /// article in common. A court may be spelled in another way where day and number are the same.
    /// </summary>
    /// <param name="review">The higher court's act.</param>
    /// <param name="judgment">All units of the act that may be reviewed, one at least.</param>
    public static bool Holds(ReviewingAct review, IReadOnlyList<DecidedUnit> judgment)
    {
        var act = judgment[0];
        if (act.Address.ActId == review.Review.ActId || InstanceRank.Of(act.Kind, act.Instance) >= review.Rank || act.DecidedOn >= review.Review.DecidedOn)
            return false;
        var day = Agreement(act.DecidedOn is not null && review.Date is not null, act.DecidedOn == review.Date);
        var court = Agreement(act.CourtKey != 0 && review.CourtKey != 0, act.CourtKey == review.CourtKey);
        var named = Agreement(act.CaseKey != 0 && review.CaseKey != 0, act.CaseKey == review.CaseKey);
        if (day == false || named == false)
            return false;
        var number = named == true || (act.CaseKey != 0 && act.CaseKey == review.OwnCaseKey);
        var agreeing = (day == true ? 1 : 0) + (court == true ? 1 : 0) + (number ? 1 : 0);
        return agreeing >= 2 && IsOfOneKind(review, judgment, number);
    }

    /// <summary>True when the act bears the number that the higher court's act gives the reviewed case, or keeps.</summary>
    public static bool SharesNumber(ReviewingAct review, DecidedUnit judgment) =>
        judgment.CaseKey != 0 && (judgment.CaseKey == review.CaseKey || judgment.CaseKey == review.OwnCaseKey);

    private static bool? Agreement(bool known, bool same) => known ? same : null;

    private static bool IsOfOneKind(ReviewingAct review, IReadOnlyList<DecidedUnit> judgment, bool number)
    {
        if (judgment[0] is not DecidedCount)
            return !review.Criminal;
        // Persons that were not read of the higher court's act: its number alone tells that it is of the same case.
        if (!review.Criminal)
            return number;
        var counts = judgment.OfType<DecidedCount>().Select(count => count.Facts).ToList();
        var articles = counts.SelectMany(count => new[] { count.Charged, count.Found }).Where(found => found is not null).Select(found => found!.Article).ToHashSet(StringComparer.Ordinal);
        if (articles.Count > 0 && review.Articles.Count > 0 && !articles.Overlaps(review.Articles))
            return false;
        // What is upheld was found under the same part.
        var parts = counts.Where(count => count.Found?.Part is not null).Select(count => count.Found!.PartReference.ToString()).ToHashSet(StringComparer.Ordinal);
        return review.Review.Outcome != AppealOutcome.Upheld || parts.Count == 0 || review.Parts.Count == 0 || parts.Overlaps(review.Parts);
    }
}
