using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Persons to whom a kind may not be given: community service УК ст. 43(3), arrest 45(3), life 46(4). Arrest and life are never for minors.</summary>
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
        var minor = kind == PunishmentKind.CommunityService ? false : facts.Minor;
        var pregnant = facts.Factors?.Contains(Pregnancy) == true;
        return Verdict.Unless(
            Norm, minor | facts.PersonExempt | (pregnant ? true : false), new LawfulnessStep("lawfulness.person_exempt", [norm.ToString()]),
            (facts.PersonExempt, Unknown.PersonExempt), (minor, Unknown.Minor));
    }
}
