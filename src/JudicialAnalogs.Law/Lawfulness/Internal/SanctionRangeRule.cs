using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The kind is one the sanction offers and the size lies within it (УК ст. 52(2)); less than the minimum needs УК ст. 55(4) or 55(6).</summary>
internal sealed class SanctionRangeRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "52", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, "fact.sanction");
        var kind = facts.Punishment.Kind;
        if (sanction.Of(kind) is not { } alternative)
        {
            var milder = facts.ExceptionalCircumstances && sanction.Alternatives.Any(offered => offered.Kind > kind);
            return milder ? LawfulnessResult.Lawful(Norm) : LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.kind_not_offered", [sanction.Reference.ToString(), kind.ToString()]));
        }

        if (kind == PunishmentKind.LifeImprisonment)
            return LawfulnessResult.Lawful(Norm);
        if (alternative.Unit != facts.Punishment.Unit)
            return LawfulnessResult.CannotTell(Norm, "fact.punishment_in_unit_of_sanction");
        if (alternative.Maximum is { } maximum && facts.Punishment.Amount > maximum)
            return LawfulnessResult.Outside(Norm, maximum, new LawfulnessStep("lawfulness.over_maximum", [sanction.Reference.ToString(), Caps.Number(maximum)]));
        if (alternative.Minimum is not { } minimum || facts.Punishment.Amount >= minimum || facts.ExceptionalCircumstances)
            return LawfulnessResult.Lawful(Norm, alternative.Maximum);

        // УК ст. 55(6): where 55(2) or 55(3) applies, less than the minimum may be imposed.
        if (Caps.HasProcedureCap(facts.Procedure) || MitigatedCapRule.Applies(facts) == true)
            return LawfulnessResult.Lawful(Norm, minimum, new LawfulnessStep("lawfulness.below_minimum_allowed", ["УК 55(6)"]));
        return MitigatedCapRule.Applies(facts) is null
            ? LawfulnessResult.CannotTell(Norm, "fact.mitigated_cap_applies")
            : LawfulnessResult.Outside(Norm, minimum, new LawfulnessStep("lawfulness.under_minimum", [sanction.Reference.ToString(), Caps.Number(minimum)]));
    }
}
