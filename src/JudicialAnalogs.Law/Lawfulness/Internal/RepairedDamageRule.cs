using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// No imprisonment, conditional or not, when the damage was made good and a milder main kind is offered: for crimes of minor or medium gravity
/// (УК ст. 55(1)(1)) and for economic crimes of any gravity (УК ст. 55(1)(2)); not for those whom УК ст. 55(8) shuts out.
/// </summary>
/// <param name="economic">True for УК ст. 55(1)(2).</param>
internal sealed class RepairedDamageRule(bool economic) : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "1", economic ? "2" : "1");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind is not (PunishmentKind.Imprisonment or PunishmentKind.LifeImprisonment))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (sanction.Alternatives.All(alternative => alternative.Kind >= PunishmentKind.Imprisonment))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        bool? covered = economic ? traits.Economic
            : traits.Category(sanction) is { } category ? category is OffenceCategory.Minor or OffenceCategory.Medium
            : sanction.Of(PunishmentKind.Imprisonment)?.Maximum > 60 ? null : true;
        bool? repaired = facts.Compensation == Compensation.Unspecified ? null : facts.Compensation == Compensation.Full;
        return Verdict.Unless(
            Norm, covered & repaired & !Exclusions.FromAll(facts),
            new LawfulnessStep("lawfulness.no_imprisonment_after_repair", [Norm.ToString(), sanction.Reference.ToString()]),
            [(repaired, Unknown.Compensation), (covered, Unknown.Guilt), .. Exclusions.CapFacts(facts)]);
    }
}
