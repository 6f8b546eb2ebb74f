using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Whom УК ст. 55(8) shuts out of УК ст. 55, and when its parts 2 and 3 apply; each answer is null when a fact is missing.</summary>
internal static class Exclusions
{
    private const int Adult = 18;
    private const int Young = 14;

    /// <summary>An offence against the sexual inviolability of a minor, save by a minor against one of fourteen to eighteen (УК ст. 55(8), 63(6)).</summary>
    public static bool? SexualAgainstMinor(LawfulnessCase facts)
    {
        bool? youth = facts.VictimAge is { } years ? years is >= Young and < Adult : null;
        return AgainstSexualInviolability(facts) & !(facts.Minor & youth);
    }

    /// <summary>An offence against the sexual inviolability of a minor (УК ст. 3(42)), whoever committed it.</summary>
    public static bool? AgainstSexualInviolability(LawfulnessCase facts) => facts.Traits?.Sexual switch
    {
        null => null,
        SexualOffence.No => false,
        SexualOffence.Always => true,
        _ => facts.VictimAge is { } age ? age < Adult : null,
    };

    /// <summary>УК ст. 55(8), first paragraph: nothing of УК ст. 55 applies.</summary>
    public static bool? FromAll(LawfulnessCase facts) => facts.Traits is { } traits ? Killing(facts, traits) | SexualAgainstMinor(facts) : null;

    /// <summary>УК ст. 55(8): parts 2 and 3 do not apply, for the first paragraph or for violence against a minor by a grown person.</summary>
    public static bool? FromCaps(LawfulnessCase facts) => FromAll(facts) | (Violence(facts) & !facts.Minor);

    /// <summary>Whether УК ст. 55(2) applies.</summary>
    public static bool? Mitigated(LawfulnessCase facts) => Mitigates(facts) & !Aggravated(facts) & !Element(facts) & !FromCaps(facts);

    /// <summary>Whether the first sentence of УК ст. 55(3) applies. A plea agreement may be judged in the agreed procedure (УПК ст. 622–628).</summary>
    public static bool? Procedural(LawfulnessCase facts) => IsProcedural(facts) & !FromCaps(facts);

    /// <summary>A procedure of УК ст. 55(3), first sentence.</summary>
    public static bool? IsProcedural(LawfulnessCase facts) => facts.Procedure switch
    {
        Procedure.Unspecified => null,
        Procedure.Accelerated or Procedure.PleaAgreement or Procedure.Reconciliation => true,
        _ => false,
    };

    /// <summary>The order procedure, which has fines of its own (УК ст. 55(3), second sentence).</summary>
    public static bool? IsOrder(LawfulnessCase facts) => facts.Procedure == Procedure.Unspecified ? null : facts.Procedure == Procedure.Order;

    /// <summary>A mitigating circumstance that is no element of the offence.</summary>
    public static bool? Mitigates(LawfulnessCase facts)
    {
        if (facts.Factors is not { } factors)
            return null;
        return factors.Any(factor => factor.Mitigates && factor != facts.Traits?.MitigatingElement);
    }

    /// <summary>An aggravating circumstance; recidivism that was found is one (УК ст. 54(1)(1)).</summary>
    public static bool? Aggravated(LawfulnessCase facts)
    {
        if (facts.Recidivism is Recidivism.Recidivism or Recidivism.Dangerous)
            return true;
        return facts.Factors is { } factors ? factors.Any(factor => factor.Aggravates) : null;
    }

    /// <summary>An aggravating circumstance built into the offence.</summary>
    public static bool? Element(LawfulnessCase facts) => facts.Traits is not { } traits || traits.ElementUnsure ? null : traits.Element is not null;

    /// <summary>An unfinished offence.</summary>
    public static bool? Unfinished(LawfulnessCase facts) => facts.Stage == OffenceStage.Unspecified ? null : facts.Stage != OffenceStage.Completed;

    /// <summary>УК ст. 55(2), (3) or (4) lets the court go below a minimum (УК ст. 41(7), 42(6), 43(2-2), 44(4), 55(6)).</summary>
    public static bool? Milder(LawfulnessCase facts) =>
        Mitigated(facts) | Procedural(facts) | IsOrder(facts) | Exceptional(facts);

    /// <summary>УК ст. 55(4): exceptional circumstances, unless УК ст. 55(8) shuts out the whole article.</summary>
    public static bool? Exceptional(LawfulnessCase facts) => facts.ExceptionalCircumstances & !FromAll(facts);

    /// <summary>The facts behind <see cref="FromCaps"/>, in the order to ask for them.</summary>
    public static (bool? Value, string Fact)[] CapFacts(LawfulnessCase facts) =>
    [
        (facts.Traits is null ? null : true, Unknown.Traits), (facts.Traits is { } traits ? Killing(facts, traits) : true, Unknown.Killing),
        (SexualAgainstMinor(facts), Unknown.VictimAge), (Violence(facts), Unknown.ViolenceAgainstMinor), (facts.Minor, Unknown.Minor),
    ];

    // An attempt or preparation takes no life, yet the offence is still "connected with" taking it: УК ст. 24(5) has the same article.
    private static bool? Killing(LawfulnessCase facts, OffenceTraits traits) =>
        traits.IntentionalKilling ?? (facts.DeathCaused == false && facts.Stage == OffenceStage.Completed ? false : null);

    private static bool? Violence(LawfulnessCase facts) =>
        facts.ViolenceAgainstMinor ?? (facts.Traits?.Violent == false || facts.VictimAge >= Adult ? false : null);
}
