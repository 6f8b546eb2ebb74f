using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>
/// Places a punishment on one line, mildest first: the form gives a band, the place within the sanction gives the point inside it.
/// The line only orders punishments for the divergence test. The guarantee of the test holds for any such line; a better line finds
/// more. It is never shown as a figure.
/// </summary>
public static class SeverityScale
{
    // Without a sanction, sizes are squeezed into the band so that this many days of УК ст. 61 stand in its middle.
    private const double MiddleDays = 730;

    /// <summary>Severity from 0 (mildest fine) to 9 (life); higher is harsher.</summary>
    /// <param name="punishment">Punishment.</param>
    /// <param name="sanction">The sanction it was chosen from; null when not known.</param>
    public static double Of(Punishment punishment, Sanction? sanction)
    {
        var (start, width) = Band(PunishmentForms.Of(punishment));
        return start + (width * Place(punishment, sanction?.Of(punishment.Kind)));
    }

    // Imprisonment has the widest band: within it lie the differences that matter most to a person.
    private static (double Start, double Width) Band(PunishmentForm form) => form switch
    {
        PunishmentForm.Fine => (0, 1),
        PunishmentForm.CorrectiveWorks => (1, 0.5),
        PunishmentForm.CommunityService => (1.5, 0.5),
        PunishmentForm.Arrest => (2, 0.5),
        PunishmentForm.RestrictionOfLiberty => (2.5, 1),
        PunishmentForm.ConditionalImprisonment => (3.5, 1),
        PunishmentForm.Imprisonment => (4.5, 4.5),
        PunishmentForm.LifeImprisonment => (9, 0),
        _ => (0, 0),
    };

    private static double Place(Punishment punishment, SanctionAlternative? alternative)
    {
        if (alternative?.Maximum is { } maximum)
        {
            var minimum = alternative.Minimum ?? 0;
            if (alternative.Unit == punishment.Unit)
                return Clamp((double)(punishment.Amount - minimum), (double)(maximum - minimum));
            if (punishment.EquivalentDays is { } days
                && Days(punishment.Kind, minimum, alternative.Unit) is { } low
                && Days(punishment.Kind, maximum, alternative.Unit) is { } high)
                return Clamp((double)(days - low), (double)(high - low));
        }

        return punishment.EquivalentDays is { } size ? (double)size / ((double)size + MiddleDays) : 0.5;
    }

    private static decimal? Days(PunishmentKind kind, decimal amount, PunishmentUnit unit) => new Punishment(kind, amount, unit).EquivalentDays;

    private static double Clamp(double part, double whole) => whole <= 0 ? 0.5 : Math.Clamp(part / whole, 0, 1);
}
