using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// The recidivism found is the one that the earlier convictions give (УК ст. 14): a grave crime after imprisonment for a grave one; dangerous, a
/// grave crime after two of those or after an especially grave one, or an especially grave crime after imprisonment for either.
/// </summary>
internal sealed class RecidivismRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "14");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        var (simple, dangerous) = Given(facts);
        var any = simple | dangerous;
        if (facts.Recidivism == Recidivism.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Recidivism);
        var broken = facts.Recidivism switch { Recidivism.None => any, Recidivism.Recidivism => !simple, _ => !dangerous };
        var key = dangerous == true ? "lawfulness.recidivism_is_dangerous" : simple == true ? "lawfulness.recidivism_is_simple"
            : any == false ? "lawfulness.recidivism_is_none" : "lawfulness.recidivism_is_another";
        return Verdict.Unless(Norm, broken, new LawfulnessStep(key, [Norm.ToString()]), [.. Missing(facts), (null, Unknown.EarlierConvictions)]);
    }

    private static (bool? Simple, bool? Dangerous) Given(LawfulnessCase facts)
    {
        if (facts.EarlierConvictions is { Count: 0 })
            return (false, false);
        if (facts.Sanction is not { } sanction || facts.Traits is not { } traits)
            return facts.Minor == true ? (false, false) : (null, null);
        OffenceCategory[] readings = traits.Category(sanction) is { } known ? [known] : [OffenceTraits.Category(sanction, true), OffenceTraits.Category(sanction, false)];
        var answers = readings.Select(reading => Given(facts.EarlierConvictions, reading)).Distinct().ToArray();

        // Whoever is a minor now can only have convictions for crimes before eighteen (УК ст. 14(3)).
        return answers is [var only] ? (only.Simple & !facts.Minor, only.Dangerous & !facts.Minor) : facts.Minor == true ? (false, false) : (null, null);
    }

    private static (bool? Simple, bool? Dangerous) Given(IReadOnlyList<EarlierConviction>? earlier, OffenceCategory present)
    {
        if (present < OffenceCategory.Grave)
            return (false, false);
        if (earlier is null)
            return (present == OffenceCategory.Grave ? null : false, null);
        var grave = earlier.Select(one => Counts(one, OffenceCategory.Grave) & one.Imprisonment).ToArray();
        if (present == OffenceCategory.EspeciallyGrave)
            return (false, AtLeast(1, [.. grave.Concat(earlier.Select(one => Counts(one, OffenceCategory.EspeciallyGrave) & one.Imprisonment))]));
        var dangerous = AtLeast(2, grave) | AtLeast(1, [.. earlier.Select(one => Counts(one, OffenceCategory.EspeciallyGrave))]);
        return (AtLeast(1, grave) & !dangerous, dangerous);
    }

    private static bool? Counts(EarlierConviction one, OffenceCategory category) =>
        (one.Category is { } known ? known == category : null) & !one.UnderEighteen & !one.Spent;

    private static bool? AtLeast(int number, bool?[] answers) =>
        answers.Count(answer => answer == true) >= number ? true : answers.Count(answer => answer != false) < number ? false : null;

    private static IEnumerable<(bool? Value, string Fact)> Missing(LawfulnessCase facts) =>
    [
        (facts.Sanction is null ? null : true, Unknown.Sanction), (facts.Traits is null ? null : true, Unknown.Traits),
        (facts.Sanction is { } sanction && facts.Traits?.Category(sanction) is null ? null : true, Unknown.Guilt), (facts.EarlierConvictions is null ? null : true, Unknown.EarlierConvictions), (facts.Minor, Unknown.Minor),
    ];
}
