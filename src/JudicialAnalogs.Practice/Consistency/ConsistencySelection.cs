using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Consistency.Internal;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Consistency;

/// <summary>
/// The decisions of an archive that a report of consistency is drawn from. Legal circumstances alone are adjusted for (<see cref="CaseFeatures"/>
/// and the points found); language, sex, nationality and whatever else is protected is neither adjusted for nor looked at, and no judge is.
/// </summary>
/// <param name="law">Which law counts were judged under. For one thread.</param>
public sealed class ConsistencySelection(AppliedLaw law)
{
    private readonly Dictionary<string, int> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Sanction Sanction, DateOnly From)>> _sanctions = new(StringComparer.Ordinal);

    /// <summary>
    /// The decisions of a selection. Counts of one act under one part, procedure and sanction are one decision: they were weighed together.
    /// Acts of higher courts are left out unless the filter asks for their kind, and so are acts taken in twice.
    /// </summary>
    /// <param name="table">Decided counts.</param>
    /// <param name="filter">Limits.</param>
    /// <param name="cancellation">Stops between decisions.</param>
    public IReadOnlyList<ConsistencyDecision> Of(CountTable table, AnalogFilter filter, CancellationToken cancellation = default)
    {
        var counts = table.All
            .Where(count => count.Facts.Found is not null && filter.Admits(count) && (filter.Kinds.Count > 0 || count.Kind != ActKind.Appeal) && !table.Acts.IsDuplicate(count.Address.ActId))
            .OrderBy(count => count.DecidedOn ?? DateOnly.MinValue).ThenBy(count => count.Address.ActId, StringComparer.Ordinal).ToList();
        cancellation.ThrowIfCancellationRequested();
        var courts = CourtNames.Of(counts);
        var regions = Names(counts.Select(count => count.Region));
        return [.. counts
            .Select(count => (Count: Watched(count, cancellation), Law: LawOf(count)))
            .GroupBy(pair => (pair.Count.Address.ActId, Stratum: StratumOf(pair.Count, pair.Law), Punished: pair.Count.Punishment is not null))
            .Select(act => DecisionOf(act.Key.Stratum, [.. act], courts, regions))];
    }

    private static DecidedCount Watched(DecidedCount count, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return count;
    }

    private ConsistencyDecision DecisionOf(string stratum, List<(DecidedCount Count, (Sanction Sanction, DateOnly From)? Law)> members, Dictionary<ulong, string> courts, Dictionary<ulong, string> regions)
    {
        var (first, firstLaw) = members[0];
        var punished = first.Punishment is not null;
        return new ConsistencyDecision
        {
            Court = courts.GetValueOrDefault(first.CourtKey, ""),
            Region = regions.GetValueOrDefault(CaseNumbers.HashOfName(first.Region), ""),
            Stratum = stratum,
            Circumstances = CircumstancesOf(members),
            Severity = punished ? members.Average(member => SeverityScale.Of(member.Count.Punishment!, member.Law?.Sanction)) : null,
            Forms = [.. members.Select(member => (int)PunishmentForms.Of(member.Count.Punishment))],
            DecidedOn = first.DecidedOn,
            Law = punished && firstLaw is { } applied
                ? new DecidedUnderLaw(
                    applied.Sanction.Reference.ToString(), applied.From, GroundOf(first, applied.Sanction), members.Average(member => SeverityScale.Of(member.Count.Punishment!, null)))
                : null,
        };
    }

    private List<CaseMixTerm> CircumstancesOf(List<(DecidedCount Count, (Sanction Sanction, DateOnly From)? Law)> members)
    {
        var sums = new SortedDictionary<int, double>();
        var features = new double[CaseFeatures.Count];
        foreach (var (count, _) in members)
        {
            CaseFeatures.Write(count.Facts, features);
            for (var i = 1; i < features.Length; i++)
            {
                if (features[i] != 0)
                    sums[i - 1] = sums.GetValueOrDefault(i - 1) + (features[i] / members.Count);
            }

            foreach (var point in count.Facts.Found!.Points.Count == 0 ? [] : count.Facts.Found.References)
            {
                var name = point.ToString();
                if (!_points.TryGetValue(name, out var place))
                    _points.Add(name, place = CaseFeatures.Count + _points.Count);
                sums[place] = sums.GetValueOrDefault(place) + (1.0 / members.Count);
            }
        }

        return [.. sums.Select(pair => new CaseMixTerm(pair.Key, pair.Value))];
    }

    // Wordings that threaten the same are one law: the first day met stands for it.
    private (Sanction Sanction, DateOnly From)? LawOf(DecidedCount count)
    {
        if (law.Of(count) is not { Sanction: { } sanction } applied)
            return null;
        var place = sanction.Reference.ToString();
        if (!_sanctions.TryGetValue(place, out var known))
            _sanctions.Add(place, known = []);
        var at = known.FindIndex(version => version.Sanction.Alternatives.SequenceEqual(sanction.Alternatives));
        if (at < 0)
        {
            at = known.Count;
            known.Add((sanction, applied.CertainFrom ?? count.Facts.OffenceDate ?? count.DecidedOn ?? DateOnly.MinValue));
        }

        return known[at];
    }

    private static string StratumOf(DecidedCount count, (Sanction Sanction, DateOnly From)? applied) => applied is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{GroundOf(count, known.Sanction)}|{known.From:yyyy-MM-dd}")
        : $"{count.Facts.Found!.PartReference}|{count.Facts.Procedure}";

    private static string GroundOf(DecidedCount count, Sanction sanction) => $"{sanction.Reference}|{count.Facts.Procedure}";

    // A region is written with and without signs; the commonest writing stands for all.
    private static Dictionary<ulong, string> Names(IEnumerable<string> written) => written.Where(name => name.Length > 0)
        .GroupBy(CaseNumbers.HashOfName)
        .ToDictionary(
            region => region.Key,
            region => region.GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key);
}
