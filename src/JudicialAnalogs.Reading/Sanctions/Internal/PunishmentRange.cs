using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>A size a sanction names.</summary>
/// <param name="Minimum">Smallest, null when none is named.</param>
/// <param name="Maximum">Largest.</param>
/// <param name="Unit">Unit of both.</param>
internal readonly record struct PunishmentRange(decimal? Minimum, decimal? Maximum, PunishmentUnit Unit)
{
    /// <summary>True for sizes a law can mean; «от двадцати до пяти лет», «до нуля часов» are slips and must not be read.</summary>
    public bool IsSound => Maximum > 0 && (Minimum is null || Minimum <= Maximum);
}
