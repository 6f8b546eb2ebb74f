using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The institution in which imprisonment is served (УК ст. 46(2), 46(5), 46(6)).</summary>
internal sealed class InstitutionRule : IJudgmentRule
{
    private const decimal TwoYears = 24;
    private const decimal FiveYears = 60;

    // Chapters whose non-violent crimes are served under minimum security.
    private static readonly int[] Mild = [7, 8, 9, 12, 13];
    private const int Corrupt = 15;
    private static readonly NormRef[] GraveBribery =
    [
        .. new[] { "1-1", "2", "3", "4" }.Select(part => NormRef.Of("УК", "366", part)), .. new[] { "2", "3", "4" }.Select(part => NormRef.Of("УК", "367", part)),
        NormRef.Of("УК", "368", "2"),
    ];

    public NormRef Norm { get; } = NormRef.Of("УК", "46", "5");

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        if (judgment.Final is not { } final)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (final.Conditional || final.Kind is not (PunishmentKind.Imprisonment or PunishmentKind.LifeImprisonment))
            return LawfulnessResult.Lawful(Norm);
        if (judgment.Institution == Institution.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Institution);
        if (judgment.MinorAtVerdict == true)
            return Decide(judgment, [Institution.Juvenile], []);
        if (judgment.MinorAtVerdict is null && judgment.Counts.Any(count => count.Minor != false))
            return LawfulnessResult.CannotTell(Norm, Unknown.MinorAtVerdict);
        if (final.Kind == PunishmentKind.LifeImprisonment)
            return Decide(judgment, [Institution.EmergencySecurity], []);
        if (final.Unit != PunishmentUnit.Months)
            return LawfulnessResult.CannotTell(Norm, Unknown.Unit);
        if (judgment.ServedImprisonmentBefore is not { } served)
            return LawfulnessResult.CannotTell(Norm, Unknown.ServedBefore);
        return OfTerm(judgment, final.Amount, served);
    }

    private LawfulnessResult OfTerm(JudgmentCase judgment, decimal months, bool served)
    {
        var minimum = judgment.Counts.Select(count => MinimumByOffence(count)).Aggregate((bool?)true, (all, one) => all & one);
        if (served)
        {
            // Negligence and the mild chapters point to minimum security, earlier imprisonment to maximum: the article does not rank them.
            if (judgment.Institution == Institution.FullSecurity && months > FiveYears)
                return LawfulnessResult.CannotTell(Norm, Unknown.WhichNorm);
            return minimum == false ? Decide(judgment, [Institution.MaximumSecurity], []) : Decide(judgment, [], [Institution.MinimumSecurity, Institution.MaximumSecurity]);
        }

        if (minimum == true)
            return Decide(judgment, [Institution.MinimumSecurity], judgment.Counts.All(count => count.Traits?.Careless == true) ? [] : [Institution.MediumSecurity]);
        if (minimum is null)
            return judgment.Institution is Institution.MinimumSecurity or Institution.MediumSecurity ? LawfulnessResult.CannotTell(Norm, Missing(judgment)) : Decide(judgment, [], []);
        if (months > TwoYears || judgment.Counts.Any(count => GraveBribery.Any(bribery => bribery.Covers(count.Offence))))
            return Decide(judgment, [Institution.MediumSecurity], []);
        return judgment.FirstConviction switch
        {
            true => Decide(judgment, [Institution.MinimumSecurity], []),
            null => judgment.Institution is Institution.MinimumSecurity or Institution.MediumSecurity ? LawfulnessResult.CannotTell(Norm, Unknown.FirstConviction) : Decide(judgment, [], []),

            // Up to two years, convicted before but never imprisoned: no point of the article names this case.
            _ => Decide(judgment, [], [Institution.MinimumSecurity, Institution.MediumSecurity]),
        };
    }

    // УК ст. 46(5)(1), the first three paragraphs.
    private static bool? MinimumByOffence(LawfulnessCase count)
    {
        if (GraveBribery.Any(bribery => bribery.Covers(count.Offence)))
            return false;
        if (count.Traits is not { } traits)
            return null;
        bool? repaired = count.Compensation == Compensation.Unspecified ? null : count.Compensation == Compensation.Full;
        return traits.Careless | (Mild.Contains(traits.Chapter) & !traits.Violent) | ((traits.Chapter == Corrupt) & repaired);
    }

    private LawfulnessResult Decide(JudgmentCase judgment, Institution[] right, Institution[] arguable)
    {
        // With several sentences the strictest institution of all of them counts (УК ст. 46(5), last paragraph), and the earlier one is not known here.
        if (judgment.UnservedSentence != false && (right.Contains(judgment.Institution) || right.All(one => one < judgment.Institution)))
            return LawfulnessResult.CannotTell(Norm, judgment.UnservedSentence is null ? Unknown.UnservedSentence : Unknown.EarlierInstitution);
        if (right.Contains(judgment.Institution))
            return LawfulnessResult.Lawful(Norm);
        if (arguable.Contains(judgment.Institution))
            return LawfulnessResult.CannotTell(Norm, Unknown.WhichNorm);
        return LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.wrong_institution", [Norm.ToString()]));
    }

    private static string Missing(JudgmentCase judgment) =>
        judgment.Counts.Any(count => count.Traits is null) ? Unknown.Traits
        : judgment.Counts.Any(count => count.Traits!.Careless is null) ? Unknown.Guilt
        : judgment.Counts.Any(count => count.Traits!.Chapter == Corrupt && count.Compensation == Compensation.Unspecified) ? Unknown.Compensation
        : Unknown.Traits;
}
