using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// No conditional sentence for recidivism, an especially grave, corrupt, terrorist or extremist crime, torture, a crime in a criminal group, or
/// one against the sexual inviolability of minors, save by a minor against one of fourteen to eighteen (УК ст. 63(6)).
/// </summary>
internal sealed class ConditionalBarRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "63", "6");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (!facts.Punishment.Conditional)
            return LawfulnessResult.Lawful(Norm);
        (bool? Bars, string Step, string Fact)[] bars =
        [
            (Recidivism(facts), "lawfulness.conditional_barred_recidivism", Unknown.Recidivism),
            (Category(facts), "lawfulness.conditional_barred_category", facts.Sanction is null ? Unknown.Sanction : Unknown.Guilt),
            (Traits(facts, traits => traits.Corruption), "lawfulness.conditional_barred_corruption", facts.Traits is null ? Unknown.Traits : Unknown.Corruption),
            (Traits(facts, traits => traits.Terrorism || traits.Extremism || traits.Torture), "lawfulness.conditional_barred_kind", Unknown.Traits),
            (facts.CriminalGroup ?? Traits(facts, traits => traits.CriminalGroup), "lawfulness.conditional_barred_group", Unknown.CriminalGroup),
            (Exclusions.SexualAgainstMinor(facts), "lawfulness.conditional_barred_sexual", facts.VictimAge is null ? Unknown.VictimAge : Unknown.Minor),
        ];
        foreach (var (bar, step, _) in bars)
        {
            if (bar == true)
                return LawfulnessResult.Outside(Norm, null, new LawfulnessStep(step, [Norm.ToString()]));
        }

        foreach (var (bar, _, fact) in bars)
        {
            if (bar is null)
                return LawfulnessResult.CannotTell(Norm, fact);
        }

        return LawfulnessResult.Lawful(Norm);
    }

    private static bool? Recidivism(LawfulnessCase facts) =>
        facts.Recidivism == Offences.Recidivism.Unspecified ? null : facts.Recidivism != Offences.Recidivism.None;

    private static bool? Category(LawfulnessCase facts) =>
        facts.Sanction is { } sanction && facts.Traits?.Category(sanction) is { } category ? category == OffenceCategory.EspeciallyGrave : null;

    private static bool? Traits(LawfulnessCase facts, Func<OffenceTraits, bool?> of) => facts.Traits is { } traits ? of(traits) : null;
}
