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
    private readonly AdditionalLayout[] _additional = [];
    private readonly AppealProfile _appeals = new([], []);

    /// <summary>Lays out all there is to tell of a group.</summary>
    public PunishmentLayout(IReadOnlyList<DecidedCount> group, AppliedLaw? law, CountTable table)
        : this(group, law)
    {
        _additional = AdditionalLayout.Of(_punished);
        _appeals = AppealProfile.Of(group, table);
    }

    /// <summary>Lays out forms and sizes alone.</summary>
    public PunishmentLayout(IReadOnlyList<DecidedCount> group, AppliedLaw? law = null)
    {
        _punished = [.. group.Where(count => count.Punishment is not null)];
        _forms =
        [
            .. _punished.GroupBy(count => PunishmentForms.Of(count.Punishment)).OrderBy(form => form.Key).Select(form => new FormLayout(form.Key, [.. form], law)),
        ];
        _unpunished = UnpunishedCounts.Of(group);
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
