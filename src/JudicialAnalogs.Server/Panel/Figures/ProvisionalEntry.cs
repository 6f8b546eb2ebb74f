using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Figures;

/// <summary>A provisional decision as it was typed.</summary>
/// <param name="Form">Form, conditional imprisonment being one of its own.</param>
/// <param name="Amount">Size as it was typed.</param>
/// <param name="Unit">Unit; a year is typed as twelve months or as one of <see cref="Years"/>.</param>
/// <param name="Conditional">True when the imprisonment is conditional.</param>
public sealed record ProvisionalEntry(V1.PunishmentForm Form, string Amount, string Unit, bool Conditional)
{
    /// <summary>What the form calls years, of which the contract has none.</summary>
    public const string Years = "years";

    private const int MonthsPerYear = 12;

    /// <summary>Nothing typed yet.</summary>
    public static ProvisionalEntry Empty { get; } = new(V1.PunishmentForm.Unspecified, "", Years, false);

    /// <summary>Reads the form.</summary>
    internal static ProvisionalEntry Read(IFormCollection form) => new(
        Enum.TryParse<V1.PunishmentForm>(form["form"], out var kind) && Enum.IsDefined(kind) ? kind : V1.PunishmentForm.Unspecified,
        form["amount"].ToString().Trim(),
        form["unit"].ToString(),
        form["conditional"] == "1");

    /// <summary>The punishment as the contract has it; a size that is no number is 0, which nothing takes.</summary>
    internal V1.Punishment ToPunishment()
    {
        var kind = Form == V1.PunishmentForm.Imprisonment && Conditional ? V1.PunishmentForm.ConditionalImprisonment : Form;
        if (kind == V1.PunishmentForm.LifeImprisonment)
            return new V1.Punishment { Form = kind };
        var amount = double.TryParse(Amount.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var unit = Unit == Years ? V1.PunishmentUnit.Months : Enum.TryParse<V1.PunishmentUnit>(Unit, out var named) ? named : V1.PunishmentUnit.Unspecified;
        return new V1.Punishment { Form = kind, Amount = Unit == Years ? amount * MonthsPerYear : amount, Unit = unit };
    }
}
