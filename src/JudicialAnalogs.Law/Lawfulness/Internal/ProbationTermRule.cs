using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Probation of a conditional sentence lasts the whole term, for a minor six months to a year, and there is none for an expelled foreigner (УК ст. 63(3)).</summary>
internal sealed class ProbationTermRule : IJudgmentRule
{
    private const decimal HalfYear = 6;
    private const decimal Year = 12;

    public NormRef Norm { get; } = NormRef.Of("УК", "63", "3");

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        if (judgment.Final is not { } final)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (!final.Conditional)
            return LawfulnessResult.Lawful(Norm);
        if (judgment.ProbationMonths is not { } probation)
            return LawfulnessResult.CannotTell(Norm, Unknown.Probation);
        if (Expelled(judgment) is not { } expelled)
            return LawfulnessResult.CannotTell(Norm, Unknown.Expelled);
        if (expelled)
        {
            return probation == 0
                ? LawfulnessResult.Lawful(Norm)
                : LawfulnessResult.Outside(Norm, 0, new LawfulnessStep("lawfulness.no_probation_for_expelled", [Norm.ToString()]));
        }

        // Offences before and after eighteen: the article does not say which term is meant.
        var minor = judgment.Counts.Select(count => count.Minor).Distinct().ToArray() is [var only] ? only : null;
        bool young = probation is < HalfYear or > Year, grown = probation != final.Amount;
        bool? broken = young == grown ? young : minor is null ? null : minor.Value ? young : grown;
        var (low, high) = minor == true ? (HalfYear, Year) : (final.Amount, final.Amount);
        return Verdict.Of(
            Norm, broken, probation < low ? low : high, new LawfulnessStep("lawfulness.probation_term", [Norm.ToString(), Sizes.Step(low, PunishmentUnit.Months), Sizes.Step(high, PunishmentUnit.Months)]), (minor, Unknown.Minor));
    }

    private static bool? Expelled(JudgmentCase judgment) => judgment.Expelled ?? judgment.Counts.Aggregate((bool?)false, (all, count) =>
        all | (count.AdditionalPunishments is { } imposed ? imposed.Any(measure => measure.Kind == AdditionalPunishmentKind.Expulsion) : null));
}
