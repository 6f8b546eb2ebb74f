using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>What the lists of the form offer, in the words of the page.</summary>
internal static class Choices
{
    public static IReadOnlyList<(string Value, string Name)> Procedures(Wording words) => Of<V1.Procedure>(value => words.Say($"Procedure.{value}"));

    public static IReadOnlyList<(string Value, string Name)> Stages(Wording words) =>
        Of<V1.OffenceStage>(value => value == V1.OffenceStage.Completed ? words.Say("Panel.CaseForm.Stage.Completed") : words.Say($"Panel.Stage.{value}"));

    public static IReadOnlyList<(string Value, string Name)> Recidivisms(Wording words) => Of<V1.Recidivism>(value => words.Say($"Panel.Recidivism.{value}"));

    public static IReadOnlyList<(string Value, string Name)> Pleas(Wording words) => Of<V1.Plea>(value => words.Say($"Panel.Plea.{value}"));

    public static IReadOnlyList<(string Value, string Name)> Compensations(Wording words) => Of<V1.Compensation>(value => words.Say($"Panel.Compensation.{value}"));

    public static IReadOnlyList<(string Value, string Name)> ClaimOutcomes(Wording words) => Of<V1.ClaimOutcome>(value => words.Say($"ClaimOutcome.{value}"));

    public static IReadOnlyList<(string Value, string Name)> Forms(Wording words) => Of<V1.PunishmentForm>(value => SizeWording.Form(words, value));

    public static IReadOnlyList<(string Value, string Name)> Units(Wording words) =>
    [
        (CaseReadings.Years, words.Say("Panel.CaseForm.Unit.Years")),
        (nameof(V1.PunishmentUnit.Months), words.Say("Panel.CaseForm.Unit.Months")),
        (nameof(V1.PunishmentUnit.Days), words.Say("Panel.CaseForm.Unit.Days")),
        (nameof(V1.PunishmentUnit.Hours), words.Say("Panel.CaseForm.Unit.Hours")),
        (nameof(V1.PunishmentUnit.MonthlyIndices), words.Say("Panel.CaseForm.Unit.MonthlyIndices")),
        (nameof(V1.PunishmentUnit.Tenge), words.Say("Panel.CaseForm.Unit.Tenge")),
        (nameof(V1.PunishmentUnit.MultiplesOfSum), words.Say("Panel.CaseForm.Unit.MultiplesOfSum")),
    ];

    private static (string, string)[] Of<T>(Func<T, string> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(value => !value.Equals(default(T))).Select(value => (value.ToString(), name(value)))];
}
