using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>
/// Which law decided counts were judged under (УК ст. 5–6), asked of the Law room and remembered by stretch of days between changes: a group of many
/// thousand counts has few such stretches. For one thread.
/// </summary>
/// <param name="sanctions">Finds the sanction of the law applied.</param>
/// <param name="history">Imported law over time; null when there is none.</param>
public sealed class AppliedLaw(ApplicableSanctions sanctions, ISanctionHistory? history)
{
    private readonly Dictionary<NormRef, (IReadOnlyList<SanctionVersion> Versions, DateOnly[] Bounds)> _places = [];
    private readonly Dictionary<(NormRef Offence, int AtOffence, int AtDecision), AppliedSanction> _known = [];

    /// <summary>The sanction applied to a count; null when nothing was found or the day of the act is not known.</summary>
    public AppliedSanction? Of(DecidedCount count)
    {
        if (count.Facts.Found is not { } found || count.DecidedOn is not { } decided)
            return null;
        var offence = found.References.First();
        var bounds = Place(offence).Bounds;
        var key = (offence, count.Facts.OffenceDate is { } day ? Stretch(bounds, day) : -1, Stretch(bounds, decided));
        if (!_known.TryGetValue(key, out var applied))
            _known.Add(key, applied = sanctions.Find(offence, count.Facts.OffenceDate, decided));
        return applied;
    }

    /// <summary>
    /// The newest change of a sanction up to a day: between two known versions that differ, or where the oldest known version begins; null when
    /// nothing is known of it.
    /// </summary>
    /// <param name="offence">Part or point.</param>
    /// <param name="until">The day.</param>
    public SanctionChange? LastChange(NormRef offence, DateOnly until)
    {
        var versions = Place(offence).Versions.Where(version => version.From <= until).ToList();
        for (var i = versions.Count - 1; i > 0; i--)
        {
            if (!Alike(versions[i].Sanction, versions[i - 1].Sanction))
                return new SanctionChange(versions[i].From, versions[i - 1], versions[i].Sanction);
        }

        if (versions.Count > 0)
            return new SanctionChange(versions[0].From, null, versions[0].Sanction);
        return KnownSanctions.Instance.CertainSince(offence) is { } since && since <= until
            ? new SanctionChange(since, null, KnownSanctions.Instance.Newest(offence))
            : null;
    }

    private (IReadOnlyList<SanctionVersion> Versions, DateOnly[] Bounds) Place(NormRef offence)
    {
        if (_places.TryGetValue(offence, out var place))
            return place;
        var versions = history?.Versions(offence) ?? [];
        var bounds = new SortedSet<DateOnly>(versions.Select(version => version.From));
        bounds.UnionWith(versions.Where(version => version.To is { } to && to < DateOnly.MaxValue).Select(version => version.To!.Value.AddDays(1)));
        if (KnownSanctions.Instance.CertainSince(offence) is { } since)
            bounds.Add(since);
        return _places[offence] = (versions, [.. bounds]);
    }

    // How many bounds lie on or before the day: the answer is the same for all days between two bounds.
    private static int Stretch(DateOnly[] bounds, DateOnly day)
    {
        var at = Array.BinarySearch(bounds, day);
        return at >= 0 ? at + 1 : ~at;
    }

    private static bool Alike(Sanction? one, Sanction? other) => one is null || other is null
        ? one is null && other is null
        : one.Alternatives.SequenceEqual(other.Alternatives)
            && (!one.AdditionalKnown || !other.AdditionalKnown || (one.Obligatory.SequenceEqual(other.Obligatory) && one.Optional.SequenceEqual(other.Optional)));
}
