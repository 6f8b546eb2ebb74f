using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>
/// A group sorted and counted once for all questions about it: a question brings only its weights. Most questions ask about the same few groups
/// of many thousand counts.
/// </summary>
internal sealed class PunishmentLayout
{
    private readonly DecidedCount[] _punished;
    private readonly FormLayout[] _forms;
    private readonly UnpunishedCounts _unpunished;
    private readonly AdditionalLayout[] _additional;
    private readonly AppealProfile _appeals;

    public PunishmentLayout(IReadOnlyList<DecidedCount> group, AppliedLaw? law, CountTable table)
    {
        _punished = [.. group.Where(count => count.Punishment is not null)];
        _forms =
        [
            .. _punished.GroupBy(count => PunishmentForms.Of(count.Punishment)).OrderBy(form => form.Key).Select(form => new FormLayout(form.Key, [.. form], law)),
        ];
        _unpunished = UnpunishedCounts.Of(group);
        _additional = AdditionalLayout.Of(_punished);
        _appeals = AppealProfile.Of(group, table);
    }

    public PunishmentProfile Weigh(LikenessWeights weights, Sanction? sanction)
    {
        var own = Array.ConvertAll(_punished, weights.Of);
        var total = own.Sum();
        return new PunishmentProfile(
            Array.ConvertAll(_forms, form => form.Weigh(weights, own.Length, total, sanction)),
            Evidence.Of(own),
            _unpunished,
            Array.ConvertAll(_additional, additional => additional.Weigh(weights)),
            _appeals);
    }
}
