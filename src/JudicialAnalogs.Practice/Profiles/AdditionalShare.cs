using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One kind of additional punishment within a group (УК ст. 40(3)).</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Counts">The counts whose defendants were given it.</param>
/// <param name="Share">Their share of the punished counts, each alike, 0 to 1.</param>
/// <param name="Months">Lengths in months; null where the kind has none or none was read.</param>
public sealed record AdditionalShare(AdditionalPunishmentKind Kind, IReadOnlyList<CountAddress> Counts, double Share, SizeDistribution? Months)
{
    /// <summary>Every kind that occurred among punished counts, in the order of the code.</summary>
    public static IReadOnlyList<AdditionalShare> Of(IReadOnlyList<WeightedCount> punished) =>
    [
        .. punished
            .SelectMany(count => count.Decided.AdditionalPunishments.Select(additional => (additional, count)))
            .GroupBy(row => row.additional.Kind)
            .Where(kind => kind.Key != AdditionalPunishmentKind.Unspecified)
            .OrderBy(kind => kind.Key)
            .Select(kind =>
            {
                var counts = kind.Select(row => row.count.Decided.Address).Distinct().ToList();
                var lengths = kind.Where(row => row.additional.Months is > 0).Select(row => (row.additional.Months!.Value, row.count.Weight, row.count.Decided.Address)).ToList();
                return new AdditionalShare(kind.Key, counts, (double)counts.Count / punished.Count, lengths.Count == 0 ? null : SizeDistribution.Of(PunishmentUnit.Months, lengths));
            }),
    ];
}
