using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The kind is one the sanction offers and the size lies within it (УК ст. 52(1)); less, or a milder kind, needs УК ст. 55(4), 55(6), 56 or 81.</summary>
internal sealed class SanctionRangeRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "52", "1");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (facts.Punishment.Kind == PunishmentKind.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (Sizes.Offered(sanction, facts.Punishment) is not { } offered)
            return OtherKind(facts, sanction);
        if (offered.Kind == PunishmentKind.LifeImprisonment)
            return LawfulnessResult.Lawful(Norm);
        if (Sizes.In(facts, offered.Unit) is not { } size)
            return LawfulnessResult.CannotTell(Norm, Sizes.Missing(facts));
        if (offered.Maximum is { } maximum && size > maximum)
            return LawfulnessResult.Outside(Norm, maximum, new LawfulnessStep("lawfulness.over_maximum", [sanction.Reference.ToString(), Sizes.Step(maximum, offered.Unit)]));
        if (offered.Minimum is not { } minimum || size >= minimum)
            return LawfulnessResult.Lawful(Norm, offered.Maximum, Within(sanction, offered));
        return Below(facts, sanction, offered, minimum);
    }

    private LawfulnessResult Below(LawfulnessCase facts, Sanction sanction, SanctionAlternative offered, decimal minimum)
    {
        var allowed = Exclusions.Milder(facts) | UnderStage(facts, offered, minimum) | UnderMinorsTable(facts, minimum);
        if (allowed == true)
            return LawfulnessResult.Lawful(Norm, minimum, new LawfulnessStep("lawfulness.below_minimum_allowed", [Ground(facts)])) with { BoundIsMinimum = true };
        return Verdict.Of(
            Norm, !allowed, minimum, new LawfulnessStep("lawfulness.under_minimum", [sanction.Reference.ToString(), Sizes.Step(minimum, offered.Unit)]),
            [(Exclusions.IsProcedural(facts), Unknown.Procedure), (Exclusions.Unfinished(facts), Unknown.Stage), (Exclusions.Mitigates(facts), Unknown.Factors), (Exclusions.Aggravated(facts), Unknown.Factors), (facts.ExceptionalCircumstances, Unknown.Exceptional), .. Exclusions.CapFacts(facts), (null, Unknown.Mitigated)]) with
        {
            BoundIsMinimum = true,
        };
    }

    // УК ст. 55(4) opens the milder kinds; a sanction of life alone gives way to terms by УК ст. 46(4-1), 55(9), 56(4) and 81(7), which have a rule of their own.
    private LawfulnessResult OtherKind(LawfulnessCase facts, Sanction sanction)
    {
        var kind = facts.Punishment.Kind;
        var milder = sanction.Alternatives.Any(offered => offered.Kind > kind);
        var term = Sizes.LifeOnly(sanction) && kind == PunishmentKind.Imprisonment;
        var exceptional = Exclusions.Exceptional(facts);
        var order = Exclusions.IsOrder(facts) & (kind == PunishmentKind.Fine);
        var minors = NothingForMinors(facts, sanction);
        var allowed = order | (milder & exceptional) | minors | (term & (facts.Minor | facts.PersonExempt | Exclusions.Unfinished(facts)));
        return Verdict.Of(
            Norm, !allowed, null, new LawfulnessStep(allowed == true ? "lawfulness.milder_kind_allowed" : "lawfulness.kind_not_offered", [sanction.Reference.ToString(), kind.ToString()]),
            [(order, Unknown.Procedure), (Exclusions.Unfinished(facts) | !term, Unknown.Stage), (facts.Minor | !term, Unknown.Minor), (facts.PersonExempt | !term, Unknown.PersonExempt), (facts.ExceptionalCircumstances | !milder, Unknown.Exceptional), (minors == false ? true : null, facts.Minor is null ? Unknown.Minor : Unknown.WhichNorm), .. Exclusions.CapFacts(facts)]);
    }

    // УК ст. 56 may leave less than the sanction's minimum, which then binds no longer.
    private static bool? UnderStage(LawfulnessCase facts, SanctionAlternative offered, decimal minimum) => facts.Stage switch
    {
        OffenceStage.Unspecified => null,
        _ => offered.Maximum is { } maximum && CapReckoning.Bound(maximum, (1, 1), CapReckoning.Stage(facts.Stage)) < minimum,
    };

    // УК ст. 81: for a minor the article has limits of its own, which may lie wholly below the sanction's.
    private static bool? UnderMinorsTable(LawfulnessCase facts, decimal minimum) =>
        facts.Minor & MinorsTable.Of(facts.Punishment.Kind)?.Maximum < minimum;

    // УК ст. 81(1) and 81(7) may shut a minor out of everything the sanction offers; the code does not say what is imposed then, so that such a
    // kind of УК ст. 81(1) is never called lawful and never unlawful.
    private static bool? NothingForMinors(LawfulnessCase facts, Sanction sanction)
    {
        if (facts.Minor == false || MinorsTable.Of(facts.Punishment.Kind) is null || Sizes.LifeOnly(sanction))
            return false;
        var open = sanction.Alternatives.Any(offered => offered.Kind != PunishmentKind.Imprisonment && MinorsTable.Of(offered.Kind) is not null)
            || (sanction.Of(PunishmentKind.Imprisonment) is not null && MinorsRule.NotImprisoned(facts) == false);
        return open ? false : null;
    }

    private static string Ground(LawfulnessCase facts) =>
        (Exclusions.Mitigated(facts) | Exclusions.Procedural(facts)) == true ? "УК 55(6)" : facts.Procedure == Procedure.Order ? "УК 55(3)"
        : Exclusions.Exceptional(facts) == true ? "УК 55(4)" : facts.Stage is OffenceStage.Attempt or OffenceStage.Preparation ? "УК 56" : "УК 81";

    private static LawfulnessStep Within(Sanction sanction, SanctionAlternative offered) =>
        (offered.Minimum, offered.Maximum) switch
        {
            (_, null) => new("lawfulness.kind_offered", [sanction.Reference.ToString()]),
            (null, { } most) => new("lawfulness.within_sanction_up_to", [sanction.Reference.ToString(), Sizes.Step(most, offered.Unit)]),
            ({ } least, { } most) => new("lawfulness.within_sanction", [sanction.Reference.ToString(), Sizes.Step(least, offered.Unit), Sizes.Step(most, offered.Unit)]),
        };
}
