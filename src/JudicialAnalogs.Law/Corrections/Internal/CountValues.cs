using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>Values of a count.</summary>
internal static class CountValues
{
    public static IReadOnlyList<string> Names { get; } = ["charged", "found", "acquitted", "stage", "punishment", "damage_tenge", "compensation", "offence_date"];

    public static CorrectableValue? Find(CourtAct act, int defendant, int index, string name)
    {
        var count = act.Defendants[defendant].Counts[index];
        return name switch
        {
            "charged" => new(() => QualificationText.Show(count.Charged), value => With(count with { Charged = QualificationText.Parse(value) })),
            "found" => new(() => QualificationText.Show(count.Found), value => With(count with { Found = QualificationText.Parse(value) })),
            "acquitted" => new(() => ValueText.Show(count.Acquitted), value => With(count with { Acquitted = ValueText.YesOrNo(value) })),
            "stage" => new(() => ValueText.Show(count.Stage), value => With(count with { Stage = ValueText.Enumeration<OffenceStage>(value) })),
            "punishment" => new(() => PunishmentText.Show(count.Punishment), value => With(count with { Punishment = PunishmentText.Parse(value) })),
            "damage_tenge" => new(() => ValueText.Show(count.DamageTenge), value => With(count with { DamageTenge = ValueText.Amount(value) })),
            "compensation" => new(() => ValueText.Show(count.Compensation), value => With(count with { Compensation = ValueText.Enumeration<Compensation>(value) })),
            "offence_date" => new(() => ValueText.Show(count.OffenceDate), value => With(count with { OffenceDate = ValueText.Day(value) })),
            _ => null,
        };

        CourtAct With(Count corrected) => act with
        {
            Defendants =
            [
                .. act.Defendants.Select((one, i) => i == defendant ? one with { Counts = [.. one.Counts.Select((each, j) => j == index ? corrected : each)] } : one),
            ],
        };
    }
}
