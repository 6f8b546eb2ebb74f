using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The kinds and limits of a minor's punishment (УК ст. 81).</summary>
internal sealed class MinorsRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "81");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Minor == false || (facts.Sanction is { } sanction && Sizes.LifeOnly(sanction) && facts.Punishment.Kind == PunishmentKind.Imprisonment))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Punishment.Kind == PunishmentKind.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (MinorsTable.Of(facts.Punishment.Kind) is not { } table)
            return Decide(facts, true, Norm, null, new LawfulnessStep("lawfulness.kind_not_for_minors", [Norm.ToString()]));
        var norm = NormRef.Of("УК", "81", table.Part);
        if (Sizes.In(facts, table.Unit) is not { } size)
            return LawfulnessResult.CannotTell(norm, Sizes.Missing(facts));
        if (facts.Punishment.Kind == PunishmentKind.Imprisonment && NotImprisoned(facts) is var barred && barred != false)
            return barred is null ? LawfulnessResult.CannotTell(norm, MissingForImprisonment(facts)) : Decide(facts, true, norm, null, new LawfulnessStep("lawfulness.minor_not_imprisoned", [norm.ToString()]));
        var maximum = MinorsTable.Ceiling(facts, table);
        var step = table.Minimum is { } least
            ? new LawfulnessStep("lawfulness.minors_range", [norm.ToString(), Sizes.Step(least, table.Unit), Sizes.Step(maximum, table.Unit)])
            : new LawfulnessStep("lawfulness.minors_up_to", [norm.ToString(), Sizes.Step(maximum, table.Unit)]);
        return size < table.Minimum ? Decide(facts, true, norm, table.Minimum, step) with { BoundIsMinimum = true } : Decide(facts, size > maximum, norm, maximum, step);
    }

    private static LawfulnessResult Decide(LawfulnessCase facts, bool broken, NormRef norm, decimal? bound, LawfulnessStep step) =>
        !broken && facts.Minor is null ? LawfulnessResult.Lawful(norm) : Verdict.Of(norm, facts.Minor & broken, bound, step, (facts.Minor, Unknown.Minor));

    /// <summary>УК ст. 81(7): no imprisonment for minor gravity, nor for medium gravity without a death.</summary>
    public static bool? NotImprisoned(LawfulnessCase facts)
    {
        if (facts.Sanction is not { } sanction || facts.Traits?.Category(sanction) is not { } category)
            return null;
        return category == OffenceCategory.Minor || category == OffenceCategory.Misdemeanour
            ? true
            : category == OffenceCategory.Medium ? !(facts.DeathCaused ?? facts.Traits.Death) : false;
    }

    private static string MissingForImprisonment(LawfulnessCase facts) =>
        facts.Minor is null ? Unknown.Minor : facts.Sanction is null ? Unknown.Sanction : facts.Traits?.Category(facts.Sanction) is null ? Unknown.Guilt : Unknown.Death;
}
