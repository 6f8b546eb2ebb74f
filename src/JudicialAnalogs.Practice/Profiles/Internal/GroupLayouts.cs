using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>
/// The layouts of groups that were asked about, kept as long as the list of their counts and the law taken in stay the same. Safe for several
/// threads: two may lay out the same group at once, and either layout stays.
/// </summary>
internal sealed class GroupLayouts
{
    private readonly ConditionalWeakTable<IReadOnlyList<DecidedCount>, Entry> _entries = [];

    /// <summary>The punishments of a group, whole and cut at the newest change of the sanction.</summary>
    /// <param name="group">Counts; the very same list is laid out once.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="sanction">The sanction of the bounds.</param>
    /// <param name="found">What is found in the case.</param>
    /// <param name="until">Day of the case.</param>
    /// <param name="imported">Imported law as it stands.</param>
    /// <param name="table">Where acts of higher courts are looked for.</param>
    public (PunishmentProfile Whole, LawSplit? Split) Draw(
        IReadOnlyList<DecidedCount> group, LikenessWeights weights, Sanction? sanction, Qualification? found, DateOnly until, ISanctionHistory? imported, CountTable table)
    {
        if (!_entries.TryGetValue(group, out var entry) || !ReferenceEquals(entry.Imported, imported))
            _entries.AddOrUpdate(group, entry = new Entry(imported, new PunishmentLayout(group, LawOf(imported), table)));
        var whole = entry.Whole.Weigh(weights, sanction);
        if (found?.References.First() is not { } offence || LawOf(imported).LastChange(offence, until) is not { } change)
            return (whole, null);
        var split = entry.Splits.GetOrAdd((offence, change.Day), _ => SplitLayout.Of(group, offence, change, LawOf(imported), table));
        return (whole, split?.Weigh(weights));
    }

    private static AppliedLaw LawOf(ISanctionHistory? imported) => new(new ApplicableSanctions(imported), imported);

    private sealed record Entry(ISanctionHistory? Imported, PunishmentLayout Whole)
    {
        public ConcurrentDictionary<(NormRef Offence, DateOnly Day), SplitLayout?> Splits { get; } = new();
    }
}
