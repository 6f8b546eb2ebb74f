using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The caps of УК ст. 55(3): accelerated investigation and procedural agreement, which hold even with an element; and the fines of the order procedure.</summary>
internal sealed class ProcedureCapRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Procedure == Procedure.Unspecified)
            return LawfulnessResult.CannotTell(Norm, "fact.procedure");
        if ((!Caps.HasProcedureCap(facts.Procedure) && facts.Procedure != Procedure.Order) || facts.ViolenceAgainstMinor == true)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, "fact.sanction");
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, "fact.offence_traits");
        var category = traits.Category(sanction);
        return facts.Procedure == Procedure.Order
            ? Order(facts, category)
            : Caps.Compare(facts, Norm, Caps.Procedure(category, traits.AgainstLifeOrHealth), Caps.Stage(facts.Stage));
    }

    private LawfulnessResult Order(LawfulnessCase facts, OffenceCategory category)
    {
        var (low, high) = category == OffenceCategory.Misdemeanour ? (10m, 20m) : (50m, 200m);
        var step = new LawfulnessStep("lawfulness.order_fine", [Norm.ToString(), Caps.Number(low), Caps.Number(high)]);
        var fine = facts.Punishment is { Kind: PunishmentKind.Fine, Unit: PunishmentUnit.MonthlyIndices };
        return category <= OffenceCategory.Minor && fine && facts.Punishment.Amount >= low && facts.Punishment.Amount <= high
            ? LawfulnessResult.Lawful(Norm, high, step)
            : LawfulnessResult.Outside(Norm, high, step);
    }
}
