using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// The cap of УК ст. 55(2): a mitigating circumstance, no aggravating one, and none built into the offence. Violence against a minor
/// shuts it out (УК ст. 55(8)).
/// </summary>
internal sealed class MitigatedCapRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "2");

    /// <summary>True when the cap applies, false when it does not, null when a fact is missing.</summary>
    public static bool? Applies(LawfulnessCase facts)
    {
        if (facts.ViolenceAgainstMinor == true)
            return false;
        if (facts.Factors is not { } factors)
            return null;
        if (!factors.Any(factor => factor.Mitigates) || factors.Any(factor => factor.Aggravates))
            return false;
        return facts.Traits is not { } traits || traits.ElementUnsure ? null
            : traits.Element is not null ? false
            : facts.ViolenceAgainstMinor is null && traits.AgainstLifeOrHealth && !traits.Careless ? null
            : true;
    }

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (Applies(facts) == false)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, "fact.sanction");
        if (facts.Factors is null)
            return LawfulnessResult.CannotTell(Norm, "fact.factors");
        if (facts.Traits is not { } traits || traits.ElementUnsure)
            return LawfulnessResult.CannotTell(Norm, "fact.offence_traits");
        var capped = Caps.Compare(facts, Norm, Caps.Mitigated(traits.Category(sanction), traits.AgainstLifeOrHealth), Caps.Stage(facts.Stage));
        return capped.State == LawfulnessState.OutsideTheLaw && Applies(facts) is null ? LawfulnessResult.CannotTell(Norm, "fact.violence_against_minor") : capped;
    }
}
