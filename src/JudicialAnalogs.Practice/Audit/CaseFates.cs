using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Audit;

/// <summary>
/// Finds the final acts of drafted cases in the archive. Short case numbers («1-25/2026») begin anew in every court, so a number counts for a
/// court, and alone only where the archive holds one act under it.
/// </summary>
public sealed class CaseFates(CountTable table)
{
    /// <summary>What became of a case.</summary>
    public CaseFate Of(DraftedCase drafted)
    {
        ArgumentNullException.ThrowIfNull(drafted);
        var (number, court) = (CaseNumbers.HashOf(drafted.CaseNumber), CaseNumbers.HashOfName(drafted.Court));
        if (number == 0 && (court == 0 || drafted.DecidedOn is null))
            return CaseFate.None(FinalActLink.NothingToGoBy);
        var numbered = FirstInstance(table.Acts.OfCase(number)).Where(act => court == 0 || act.CourtKey == 0 || act.CourtKey == court).ToList();
        if (numbered.Count > 0)
        {
            var ofCourt = numbered.Where(act => court != 0 && act.CourtKey == court).ToList();
            return ofCourt.Count > 0
                ? One(ofCourt, drafted, FinalActLink.CaseNumberAndCourt)
                : One(numbered, drafted, FinalActLink.CaseNumber);
        }

        // Under another number it is another case of the same day.
        var sitting = FirstInstance(table.Acts.OfSitting(court, drafted.DecidedOn)).Where(act => number == 0 || act.CaseKey == 0).Where(act => Judges(act, drafted.Article)).ToList();
        return sitting.Count == 0 ? CaseFate.None(FinalActLink.NotInArchive) : One(sitting, drafted, FinalActLink.CourtAndDay);
    }

    /// <summary>True for an act that no higher court gave, as far as it is known.</summary>
    internal static bool IsFirstInstance(DecidedUnit act) => act.Kind != ActKind.Appeal && act.Instance is not (Instance.Appeal or Instance.Cassation);

    private CaseFate One(List<DecidedUnit> fitting, DraftedCase drafted, FinalActLink link)
    {
        // A court joins and severs cases: of several acts under a number the one on the draft's article is meant.
        if (fitting.Count > 1)
            fitting = [.. fitting.Where(act => Judges(act, drafted.Article))];
        if (fitting is not [var act])
            return CaseFate.None(FinalActLink.Ambiguous);
        var id = act.Address.ActId;
        return new CaseFate(link, id, table.UnitOf(id)!.AppealOutcome, Higher(act));
    }

    // Links stand on what a higher court's act says of the judgment and what it decided. One that says less is known by number or by court and day.
    private List<string> Higher(DecidedUnit act)
    {
        var id = act.Address.ActId;
        var alone = FirstInstance(table.Acts.OfCase(act.CaseKey)).Count() == 1;
        var bySameNumber = Units(table.Acts.OfCase(act.CaseKey)).Where(unit => !IsFirstInstance(unit) && (IsReviewOf(unit, act) ?? alone));
        var byReviewed = Units(table.Acts.ReviewsOf(act.CourtKey, act.DecidedOn)).Where(unit => !IsFirstInstance(unit) && SameArticle(unit, act));
        var unlinked = bySameNumber.Concat(byReviewed).Where(unit => table.Instances.JudgmentOf(unit.Address.ActId) is null).Select(unit => (unit.Address.ActId, unit.DecidedOn));
        var linked = table.Instances.ReviewsOf(id).Select(review => (review.ActId, review.DecidedOn));
        return [.. linked.Concat(unlinked).Distinct().OrderBy(higher => higher.DecidedOn).ThenBy(higher => higher.ActId, StringComparer.Ordinal).Select(higher => higher.ActId)];
    }

    // Null where the higher court's act does not say what it reviews.
    private static bool? IsReviewOf(DecidedUnit higher, DecidedUnit act) =>
        higher.Reviewed is { Court.Length: > 0 } reviewed && act.CourtKey != 0 ? CaseNumbers.HashOfName(reviewed.Court) == act.CourtKey : null;

    private IEnumerable<DecidedUnit> FirstInstance(ReadOnlySpan<string> acts) => Units(acts).Where(unit => IsFirstInstance(unit) && !table.Acts.IsDuplicate(unit.Address.ActId));

    private List<DecidedUnit> Units(ReadOnlySpan<string> acts)
    {
        var units = new List<DecidedUnit>(acts.Length);
        foreach (var act in acts)
            units.Add(table.Acts.Find(act)!);
        return units;
    }

    private bool Judges(DecidedUnit act, string article) =>
        article.Length == 0 || table.OfAct(act.Address.ActId).Any(count => count.Facts.Found?.Article == article || count.Facts.Charged?.Article == article);

    private bool SameArticle(DecidedUnit higher, DecidedUnit act)
    {
        var (one, other) = (Articles(higher), Articles(act));
        return one.Count == 0 || other.Count == 0 || one.Overlaps(other);
    }

    private HashSet<string> Articles(DecidedUnit act) =>
        [.. table.OfAct(act.Address.ActId).SelectMany(count => new[] { count.Facts.Found?.Article, count.Facts.Charged?.Article }).OfType<string>()];
}
