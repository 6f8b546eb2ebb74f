using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>
/// Puts the editions of an act in one language one after another, oldest first, into norms with exact days: a text lasts until an edition
/// changes it, takes it out or leaves it away. A text that stays as it is keeps the days and the source of the edition it came with.
/// </summary>
internal sealed class LawVersions
{
    private readonly Dictionary<NormRef, Norm> _open = [];
    private readonly List<Norm> _closed = [];
    private bool _any;

    /// <summary>Every text of every edition, those no longer in force first.</summary>
    public IReadOnlyList<Norm> Norms => [.. _closed, .. _open.Values];

    /// <summary>Adds the next edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="day">First day it is in force; not before that of the edition added last.</param>
    public void Add(LawEdition edition, DateOnly day)
    {
        // An act may be amended between its passing and its entry into force.
        if (edition.Text.ActInForceFrom is { } first && day < first)
            day = first;
        var now = new Dictionary<NormRef, Norm>();
        foreach (var norm in edition.Text.Stored)
            now[norm.Reference] = norm;
        foreach (var (reference, before) in _open.ToList())
        {
            if (now.TryGetValue(reference, out var after) && after.Text == before.Text && after.Title == before.Title && after.IsExcluded == before.IsExcluded)
            {
                now.Remove(reference);
                continue;
            }

            Close(reference, before, day);
            // Notes stand at articles; what this edition changed are the laws its notes name for the first time.
            if (after is { IsExcluded: false })
                now[reference] = after with { Amendments = [.. before.Amendments, .. after.Amendments.Where(known => !before.Amendments.Any(known.IsSameLawAs))] };
        }

        foreach (var (reference, norm) in now)
            _open[reference] = _any ? Opened(norm, edition.CausedBy, day) : First(norm, day);
        _any = true;
        if (edition.RepealedOn is { } repealed)
            EndBefore(repealed);
    }

    /// <summary>From a day on the act is gone, or its text is not known.</summary>
    public void End(DateOnly day)
    {
        foreach (var (reference, norm) in _open.ToList())
            Close(reference, norm, day);
    }

    /// <summary>The norms of an edition without any before or after it: its notes tell the days, and where they tell none, its own day does.</summary>
    public static IReadOnlyList<Norm> Alone(LawEdition edition)
    {
        var versions = new LawVersions();
        foreach (var norm in edition.Text.Stored)
            versions._open[norm.Reference] = norm with { InForceFrom = norm.InForceFrom ?? (norm.IsExcluded ? null : edition.VersionDate) };
        if (edition.RepealedOn is { } repealed)
            versions.EndBefore(repealed);
        return versions.Norms;
    }

    private void EndBefore(DateOnly repealed)
    {
        foreach (var (reference, norm) in _open.ToList())
        {
            if (norm.InForceTo is null || norm.InForceTo >= repealed)
                _open[reference] = norm with { InForceTo = repealed.AddDays(-1) };
        }
    }

    private void Close(NormRef reference, Norm before, DateOnly day)
    {
        _open.Remove(reference);
        // Two editions of one day: the later one stands alone.
        if (before.InForceFrom < day)
            _closed.Add(before with { InForceTo = before.InForceTo < day ? before.InForceTo : day.AddDays(-1) });
    }

    // Before the first edition only its notes tell since when a text stands.
    private static Norm First(Norm norm, DateOnly day) => norm with { InForceFrom = norm.InForceFrom < day ? norm.InForceFrom : day };

    // The edition tells the day exactly, whatever the notes in the text leave open.
    private static Norm Opened(Norm norm, Amendment? by, DateOnly day)
    {
        var amendments = norm.Amendments.Select(known => known.Earliest <= day && known.ForCertain > day ? known with { InForceFrom = day } : known).ToList();
        if (by is not null && !amendments.Exists(by.IsSameLawAs))
            amendments.Add(by with { InForceFrom = day });
        return norm with { InForceFrom = day, Amendments = amendments };
    }
}
