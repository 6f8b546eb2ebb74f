using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>Values of a defendant.</summary>
internal static class DefendantValues
{
    private const string FactorPrefix = "factors[";

    public static IReadOnlyList<string> Names { get; } = ["recidivism", "plea", "final_punishment", "probation_months", "factors[53(1)(6)]"];

    public static CorrectableValue? Find(CourtAct act, int index, string name)
    {
        var defendant = act.Defendants[index];
        return name switch
        {
            "recidivism" => new(() => ValueText.Show(defendant.Recidivism), value => With(defendant with { Recidivism = ValueText.Enumeration<Recidivism>(value) })),
            "plea" => new(() => ValueText.Show(defendant.Plea), value => With(defendant with { Plea = ValueText.Enumeration<Plea>(value) })),
            "final_punishment" => new(() => PunishmentText.Show(defendant.FinalPunishment), value => With(defendant with { FinalPunishment = PunishmentText.Parse(value) })),
            "probation_months" => new(() => ValueText.Show(defendant.ProbationMonths), value => With(defendant with { ProbationMonths = ValueText.Amount(value) })),
            _ when name.StartsWith(FactorPrefix, StringComparison.Ordinal) => Factor(name[FactorPrefix.Length..^1]),
            _ => null,
        };

        CorrectableValue? Factor(string place)
        {
            if (!FactorCode.TryParse(place, out var code))
                return null;
            var others = defendant.Factors.Where(factor => factor.Code != code).ToList();
            var known = defendant.Factors.FirstOrDefault(factor => factor.Code == code);
            return new(
                () => known is null ? ValueText.None : ValueText.Show(known.Standing),
                value => With(defendant with
                {
                    Factors = value == ValueText.None
                        ? others
                        : [.. others, (known ?? new Factor(code, default, "", default)) with { Standing = ValueText.Enumeration<FactorStanding>(value) }],
                }));
        }

        CourtAct With(Defendant corrected) => act with { Defendants = [.. act.Defendants.Select((one, i) => i == index ? corrected : one)] };
    }
}
