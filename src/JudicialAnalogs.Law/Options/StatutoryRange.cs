using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Lawfulness.Internal;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Options;

/// <summary>
/// The range a sanction gives a kind of punishment, before any rule narrows or widens it. Where the sanction names no minimum, that of the General
/// Part stands in (УК ст. 41–46).
/// </summary>
/// <param name="Minimum">Smallest size.</param>
/// <param name="Maximum">Largest size, not below <paramref name="Minimum"/>.</param>
/// <param name="Unit">Unit of both.</param>
public sealed record StatutoryRange(decimal Minimum, decimal Maximum, PunishmentUnit Unit)
{
    /// <summary>The range for a punishment of this kind; null where the sanction does not offer the kind or it has no size.</summary>
    /// <param name="sanction">The sanction.</param>
    /// <param name="punishment">The punishment, whose unit tells which alternative is meant where a kind is offered in two.</param>
    public static StatutoryRange? Of(Sanction sanction, Punishment punishment)
    {
        ArgumentNullException.ThrowIfNull(sanction);
        ArgumentNullException.ThrowIfNull(punishment);
        if (Sizes.Offered(sanction, punishment) is not { Maximum: { } maximum } offered)
            return null;
        // Whether the offence is a misdemeanour does not depend on the form of guilt, and only that moves a minimum.
        var general = GeneralPartLimits.Of(offered.Kind, OffenceTraits.Category(sanction, careless: false), careless: false);
        var minimum = offered.Minimum ?? (general?.Unit == offered.Unit ? general.Minimum : 0);
        return new StatutoryRange(Math.Min(minimum, maximum), maximum, offered.Unit);
    }

    /// <summary>
    /// The size of a punishment in the unit of the range; null when it cannot be brought to it. Tenge become monthly indices of the day of the
    /// offence (УК ст. 41(1)).
    /// </summary>
    /// <param name="punishment">The punishment.</param>
    /// <param name="offenceDate">Day of the offence; null when not known.</param>
    public decimal? SizeOf(Punishment punishment, DateOnly? offenceDate) => Sizes.In(punishment, Unit, offenceDate);

    /// <summary>Place of a size within the range: 0 at the minimum, 1 at the maximum, below 0 and above 1 outside; null where the range is a single size.</summary>
    public decimal? PlaceOf(decimal size) => Maximum == Minimum ? null : (size - Minimum) / (Maximum - Minimum);
}
