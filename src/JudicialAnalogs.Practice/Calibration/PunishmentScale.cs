using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>
/// A punishment as the divergence core sees it: its form on the ladder of forms, and its size as a share of the sanction's maximum where
/// the sanction is known, so that parts with unlike sanctions can be compared; and back to the court's own units.
/// </summary>
/// <param name="Outcome">Form and size.</param>
/// <param name="Whole">What a size of 1 is, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit of sizes told.</param>
public readonly record struct PunishmentScale(Outcome Outcome, double Whole, PunishmentUnit Unit)
{
    // Ten years: where no sanction is known every size is a share of it.
    private const double UnknownDays = 3650;

    /// <summary>Forms on the ladder; a form's place is its number.</summary>
    public const int Forms = (int)PunishmentForm.LifeImprisonment + 1;

    /// <summary>The outcome of a punishment.</summary>
    /// <param name="punishment">Punishment.</param>
    /// <param name="sanction">Sanction it was chosen from; null when not known.</param>
    public static PunishmentScale Of(Punishment punishment, Sanction? sanction)
    {
        var form = (int)PunishmentForms.Of(punishment);
        if (punishment.Kind == PunishmentKind.LifeImprisonment || punishment.Amount <= 0)
            return new PunishmentScale(Outcome.Of(form, null), 0, punishment.Unit);
        var amount = (double)punishment.Amount;
        if (sanction?.Of(punishment.Kind) is { Maximum: > 0 and var maximum } alternative)
        {
            if (alternative.Unit == punishment.Unit)
                return new PunishmentScale(Outcome.Of(form, amount / (double)maximum), (double)maximum, punishment.Unit);
            if (new Punishment(punishment.Kind, maximum, alternative.Unit).EquivalentDays is { } most && punishment.EquivalentDays is { } own)
                return new PunishmentScale(Outcome.Of(form, (double)(own / most)), (double)maximum, alternative.Unit);
        }

        return punishment.EquivalentDays is { } days
            ? new PunishmentScale(Outcome.Of(form, (double)days / UnknownDays), UnknownDays * amount / (double)days, punishment.Unit)
            : new PunishmentScale(Outcome.Of(form, amount / 1000), 1000, punishment.Unit);
    }

    /// <summary>A size in the court's units.</summary>
    /// <param name="logSize">Logarithmic size on the scale of <see cref="Outcome"/>.</param>
    public decimal AmountOf(double logSize) => Math.Round((decimal)(Math.Exp(logSize) * Whole), 1);
}
