using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// The terms that stand in for life where the sanction offers nothing else, in years: 15–20 for a minor and 20–25 for the other persons of
/// УК ст. 46(4) (46(4-1), 81(7)); with exceptional circumstances 15, 15–20 and for everyone else 20–25 (55(9)); 25 for an unfinished offence (56(4)).
/// </summary>
internal sealed class LifeOnlyRule : ILawfulnessRule
{
    private static readonly NormRef Exceptional = NormRef.Of("УК", "55", "9");
    private static readonly NormRef Unfinished = NormRef.Of("УК", "56", "4");

    public NormRef Norm { get; } = NormRef.Of("УК", "46", "4-1");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind != PunishmentKind.Imprisonment)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (!Sizes.LifeOnly(sanction))
            return LawfulnessResult.Lawful(Norm);
        if (Sizes.In(facts, PunishmentUnit.Months) is not { } months)
            return LawfulnessResult.CannotTell(Norm, Unknown.Unit);
        if (facts.Stage == OffenceStage.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Stage);
        if (facts.Minor is not { } minor)
            return LawfulnessResult.CannotTell(Norm, Unknown.Minor);
        if (!minor && facts.PersonExempt is null)
            return LawfulnessResult.CannotTell(Norm, Unknown.PersonExempt);
        var exceptional = Exclusions.Exceptional(facts);
        if (exceptional is null)
            return LawfulnessResult.CannotTell(Norm, facts.ExceptionalCircumstances is null ? Unknown.Exceptional : Unknown.Killing);
        if (!minor && facts.PersonExempt == false && !exceptional.Value && facts.Stage == OffenceStage.Completed)
            return LawfulnessResult.Lawful(Norm);
        var (low, high, norm) = Range(facts.Stage, minor, facts.PersonExempt == true, exceptional.Value);
        var step = new LawfulnessStep("lawfulness.instead_of_life", [norm.ToString(), Sizes.Step(low, PunishmentUnit.Months), Sizes.Step(high, PunishmentUnit.Months)]);
        return months < low ? LawfulnessResult.Outside(norm, low, step) with { BoundIsMinimum = true } : months > high ? LawfulnessResult.Outside(norm, high, step) : LawfulnessResult.Lawful(norm, high, step);
    }

    private (decimal Low, decimal High, NormRef Norm) Range(OffenceStage stage, bool minor, bool exempt, bool exceptional)
    {
        if (stage != OffenceStage.Completed)
        {
            var (of, parts) = CapReckoning.Stage(stage);
            return minor ? (6, 240m * of / parts, Unfinished) : exempt ? (6, 300m * of / parts, Unfinished) : (exceptional ? 240 : 300, 300, Unfinished);
        }

        if (exceptional)
            return minor ? (180, 180, Exceptional) : exempt ? (180, 240, Exceptional) : (240, 300, Exceptional);
        return minor ? (180, 240, Norm) : (240, 300, Norm);
    }
}
