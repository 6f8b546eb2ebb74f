using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The fines of the order procedure (УК ст. 55(3), second sentence): 10–20 indices for a misdemeanour, 50–200 for a crime of minor gravity, and nothing else.</summary>
internal sealed class OrderFineRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Procedure == Procedure.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Procedure);
        if (facts.Procedure != Procedure.Order)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        if (traits.Category(sanction) is not { } category)
            return LawfulnessResult.CannotTell(Norm, Unknown.Guilt);
        var (low, high) = category == OffenceCategory.Misdemeanour ? (10m, 20m) : (50m, 200m);
        var step = new LawfulnessStep("lawfulness.order_fine", [Norm.ToString(), Sizes.Step(low, PunishmentUnit.MonthlyIndices), Sizes.Step(high, PunishmentUnit.MonthlyIndices)]);
        if (category > OffenceCategory.Minor || facts.Punishment.Kind != PunishmentKind.Fine)
            return LawfulnessResult.Outside(Norm, null, step);
        if (Sizes.In(facts, PunishmentUnit.MonthlyIndices) is not { } size)
            return LawfulnessResult.CannotTell(Norm, Sizes.Missing(facts));
        return size < low ? LawfulnessResult.Outside(Norm, low, step) with { BoundIsMinimum = true } : size > high ? LawfulnessResult.Outside(Norm, high, step) : LawfulnessResult.Lawful(Norm, high, step);
    }
}
