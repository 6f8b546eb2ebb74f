using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Persons to whom a kind may not be given: corrective works УК ст. 42(7), community service УК ст. 43(3), arrest 45(3), life 46(4). Arrest and life are never for minors.</summary>
/// <param name="kind">The kind.</param>
/// <param name="norm">Its norm.</param>
internal sealed class ExemptPersonRule(PunishmentKind kind, NormRef norm) : ILawfulnessRule
{
    private static readonly Factors.FactorCode Pregnancy = Factors.FactorCode.Parse("53(1)(3)");

    public NormRef Norm => norm;

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind != kind)
            return LawfulnessResult.Lawful(Norm);
        bool? minor = kind is PunishmentKind.Arrest or PunishmentKind.LifeImprisonment ? facts.Minor : false;
        // A pregnant woman is named by УК ст. 43(3) and 45(3) and is a woman for 46(4); УК ст. 42(7) does not name her.
        var pregnant = kind != PunishmentKind.CorrectiveWorks && facts.Factors?.Contains(Pregnancy) == true;
        return Verdict.Unless(
            Norm, minor | facts.PersonExempt | (pregnant ? true : false), new LawfulnessStep("lawfulness.person_exempt", [norm.ToString()]),
            (facts.PersonExempt, Unknown.PersonExempt), (minor, Unknown.Minor));
    }
}
