using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>What courts argued in analogs, and what the draft does not address.</summary>
/// <param name="Groups">Groups, most frequent first.</param>
/// <param name="NotAddressed">Groups that at least half of the analogs address and the draft does not cite.</param>
public sealed record ArgumentProfile(IReadOnlyList<ArgumentGroup> Groups, IReadOnlyList<ArgumentGroup> NotAddressed)
{
    // "Usually addressed": by at least half of the analogs. Below that silence says nothing.
    private const double UsualShare = 0.5;

    /// <summary>Draws the profile.</summary>
    /// <param name="analogs">Counts, most alike first: the first with an argument gives the group's best passage.</param>
    /// <param name="citedByDraft">Norms the draft cites.</param>
    public static ArgumentProfile Of(IReadOnlyList<DecidedCount> analogs, IReadOnlyList<NormRef> citedByDraft)
    {
        var groups = analogs
            .SelectMany(count => count.Arguments.SelectMany(argument => argument.RestsOn.Distinct().Select(norm => (norm, argument, count))))
            .GroupBy(row => (row.norm, row.argument.Effect))
            .Select(group =>
            {
                var counts = group.Select(row => row.count.Address).Distinct().ToList();
                var best = group.First();
                return new ArgumentGroup(group.Key.norm, group.Key.Effect, counts, (double)counts.Count / analogs.Count, best.count.Address.ActId, best.argument);
            })
            .OrderByDescending(group => group.Counts.Count).ThenBy(group => group.RestsOn.ToString(), StringComparer.Ordinal).ThenBy(group => group.Effect)
            .ToList();
        var silent = groups.Where(group => group.Share >= UsualShare && !citedByDraft.Any(cited => cited.Covers(group.RestsOn) || group.RestsOn.Covers(cited)));
        return new ArgumentProfile(groups, [.. silent]);
    }
}
