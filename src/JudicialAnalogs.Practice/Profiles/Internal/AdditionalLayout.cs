using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>Counts with one kind of additional punishment, laid out once for all questions.</summary>
internal sealed class AdditionalLayout
{
    private readonly AdditionalPunishmentKind _kind;
    private readonly List<CountAddress> _counts;
    private readonly double _share;
    private readonly SortedSizes? _months;

    private AdditionalLayout(IGrouping<AdditionalPunishmentKind, (AdditionalPunishment Additional, DecidedCount Count)> rows, int punished)
    {
        _kind = rows.Key;
        _counts = rows.Select(row => row.Count.Address).Distinct().ToList();
        _share = (double)_counts.Count / punished;
        var lengths = SortedSizes.Of(PunishmentUnit.Months, rows.Where(row => row.Additional.Months is > 0).Select(row => (row.Additional.Months!.Value, (DecidedUnit)row.Count)));
        _months = lengths.Count == 0 ? null : lengths;
    }

    /// <summary>Every kind that occurred among punished counts, in the order of the code.</summary>
    public static AdditionalLayout[] Of(IReadOnlyCollection<DecidedCount> punished) =>
    [
        .. punished
            .SelectMany(count => count.AdditionalPunishments.Select(additional => (additional, count)))
            .Where(row => row.additional.Kind != AdditionalPunishmentKind.Unspecified)
            .GroupBy(row => row.additional.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => new AdditionalLayout(kind, punished.Count)),
    ];

    public AdditionalShare Weigh(LikenessWeights weights) => new(_kind, _counts, _share, _months?.Weigh(weights));
}
