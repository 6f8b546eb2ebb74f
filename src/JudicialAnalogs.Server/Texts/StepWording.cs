using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Server.Texts;

/// <summary>The steps of a rule's reckoning in words, every size with its unit.</summary>
public static class StepWording
{
    private const int MonthsPerYear = 12;

    /// <summary>A step as a sentence.</summary>
    public static string Of(Wording wording, LawfulnessStep step) =>
        wording.Say(step.Key, [.. step.Arguments.Select(argument => LawfulnessStep.Size(argument) is { } size ? Size(wording, size.Amount, size.Unit) : argument)]);

    /// <summary>
    /// A size with its unit in the form that follows «не более», «от» and «до»: <c>56 месяцев (4 года 8 мес.)</c>. Russian puts a fraction
    /// with the singular of the genitive; English has one singular.
    /// </summary>
    public static string Size(Wording wording, decimal amount, PunishmentUnit unit)
    {
        var whole = amount == Math.Floor(amount);
        var form = whole ? wording.PluralOf((long)amount) : wording.Language == V1.Language.Russian ? "One" : "Many";
        var size = wording.Say($"Quantity.{unit}.{(form == "One" ? "One" : "Many")}", wording.Number(amount));
        return unit == PunishmentUnit.Months && amount >= MonthsPerYear ? $"{size} ({PunishmentWording.Size(wording, amount, unit)})" : size;
    }
}
