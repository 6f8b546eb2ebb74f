using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>How the same circumstances were qualified.</summary>
/// <param name="Shares">Each pair of charged and found, weightiest first.</param>
/// <param name="Evidence">How many counts the shares are of.</param>
public sealed record QualificationProfile(IReadOnlyList<QualificationShare> Shares, Evidence Evidence)
{
    private const int MostReasons = 5;

    /// <summary>Draws the profile of counts alike in facts.</summary>
    public static QualificationProfile Of(IReadOnlyList<WeightedCount> alike)
    {
        var total = alike.Sum(count => count.Weight);
        var shares = alike
            .GroupBy(count => (Charged: count.Decided.Facts.Charged?.ToString(), Found: count.Decided.Facts.Found?.ToString()))
            .Select(pair => ShareOf(Ranked(pair), alike.Count, total))
            .OrderByDescending(share => share.WeightedShare).ThenByDescending(share => share.Counts.Count)
            .ThenBy(share => share.Found?.ToString(), StringComparer.Ordinal).ThenBy(share => share.Charged?.ToString(), StringComparer.Ordinal);
        return new QualificationProfile([.. shares], Evidence.Of(alike.Select(count => count.Weight)));
    }

    private static List<WeightedCount> Ranked(IEnumerable<WeightedCount> counts) =>
        [.. counts.OrderByDescending(count => count.Weight).ThenBy(count => count.Decided.Address.ToString(), StringComparer.Ordinal)];

    private static QualificationShare ShareOf(List<WeightedCount> pair, int size, double total) => new(
        pair[0].Decided.Facts.Charged,
        pair[0].Decided.Facts.Found,
        [.. pair.Select(count => count.Decided.Address)],
        (double)pair.Count / size,
        pair.Sum(count => count.Weight) / total,
        [.. pair.Where(count => !string.IsNullOrWhiteSpace(count.Decided.RequalificationReason)).DistinctBy(count => count.Decided.Address.ActId).Take(MostReasons).Select(ReasonOf)]);

    private static RequalificationReason ReasonOf(WeightedCount count) =>
        new(count.Decided.Address, count.Decided.RequalificationReason!, count.Decided.RequalificationSpan);
}
