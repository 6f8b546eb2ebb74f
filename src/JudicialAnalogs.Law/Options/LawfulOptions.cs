using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Options.Internal;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Options;

/// <summary>
/// What may be imposed for a count, form by form. Nothing is reckoned here a second time: each form is put before the rules of
/// <see cref="LawfulnessCheck"/> in the sizes at which any rule changes its answer, and what they let through is the option. Rules that look at
/// something else than form and size of the main punishment take no part.
/// </summary>
public static class LawfulOptions
{
    /// <summary>Every form of УК ст. 40, mildest first, one entry for each unit in which the sanction offers it; empty when the sanction is not known.</summary>
    /// <param name="facts">The count. Its punishment is not looked at.</param>
    public static IReadOnlyList<LawfulOption> Of(LawfulnessCase facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Sanction is not { } sanction)
            return [];
        var usual = UsualFacts.Of(facts);
        var turns = UsualFacts.Turns(facts).Select(turn => (turn.Key, Facts: turn.Turn(usual))).ToArray();
        return [.. Forms(sanction).Select(form => Of(form.Form, form.Unit, usual, turns))];
    }

    private static LawfulOption Of(PunishmentForm form, PunishmentUnit unit, LawfulnessCase usual, (string Key, LawfulnessCase Facts)[] turns)
    {
        var probe = new OptionProbe(usual, form, unit);
        var (norms, steps) = probe.Explain();
        var conditions = turns
            .Select(turn => new OptionCondition(turn.Key, new OptionProbe(turn.Facts, form, unit).Bounds))
            .Where(condition => condition.Bounds != probe.Bounds)
            .ToList();
        if (probe.Wider is { } wider)
            conditions.AddRange(probe.Missing.Select(fact => new OptionCondition(fact, wider)));
        return new LawfulOption(form, unit, probe.Bounds, norms, steps, probe.Bounds.State == OptionState.CannotTell ? probe.Missing : [], conditions);
    }

    private static IEnumerable<(PunishmentForm Form, PunishmentUnit Unit)> Forms(Sanction sanction)
    {
        foreach (var form in Enum.GetValues<PunishmentForm>().Where(form => form != PunishmentForm.None))
        {
            var kind = OptionProbe.KindOf(form);
            var units = sanction.Alternatives.Where(offered => offered.Kind == kind).Select(offered => offered.Unit).Distinct().ToList();
            foreach (var unit in units.Count == 0 ? [UnitOf(kind)] : units)
                yield return (form, unit);
        }
    }

    private static PunishmentUnit UnitOf(PunishmentKind kind) => kind switch
    {
        PunishmentKind.Fine or PunishmentKind.CorrectiveWorks => PunishmentUnit.MonthlyIndices,
        PunishmentKind.CommunityService => PunishmentUnit.Hours,
        PunishmentKind.Arrest => PunishmentUnit.Days,
        PunishmentKind.LifeImprisonment => PunishmentUnit.Unspecified,
        _ => PunishmentUnit.Months,
    };
}
