using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

/// <summary>Profiles of made-up counts, by the built-in law alone.</summary>
internal static class Drawn
{
    public static IReadOnlyList<WeightedCount> Even(IEnumerable<DecidedCount> counts) => LikenessWeights.Even.Weigh(counts);

    public static AppliedLaw Law(ISanctionHistory? history = null) => new(new ApplicableSanctions(history), history);

    public static PunishmentProfile Punishments(IEnumerable<DecidedCount> counts, Sanction? sanction = null) => Punishments(Even(counts), sanction);

    public static PunishmentProfile Punishments(IReadOnlyList<WeightedCount> counts, Sanction? sanction = null) => PunishmentProfile.Of(
        [.. counts.Select(count => count.Decided)],
        LikenessWeights.Of(counts.ToDictionary(count => count.Decided.Address.ActId, count => count.Weight), 1),
        sanction,
        Law(),
        CountTable.Empty);
}
