using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Chooses the claims that figures of a civil or administrative case are drawn from.</summary>
public static class ClaimGroup
{
    // As for counts: quartiles may be shown from here on.
    private const int Enough = 20;
    private const int MostAlike = 50;

    /// <summary>
    /// Every admitted claim of the case's own category, where there are enough; otherwise the claims most alike whatever their category, which
    /// the profile then tells apart. Empty for a criminal case.
    /// </summary>
    /// <param name="query">The case.</param>
    /// <param name="search">What was found alike.</param>
    /// <param name="table">Decided claims.</param>
    public static IReadOnlyList<DecidedClaim> Of(CaseQuery query, AnalogSearch search, CountTable table)
    {
        if (query.Claim is not { } claim)
            return [];
        var exclusions = CaseExclusions.Of(query, table);
        var own = claim.CategoryTerms.Count == 0
            ? []
            : table.Claims.OfCategory(claim.CategoryKey).Where(exclusions.Admits).ToList();
        return own.Count >= Enough ? own : [.. search.Claims.Take(MostAlike).Select(analog => analog.Decided)];
    }
}
