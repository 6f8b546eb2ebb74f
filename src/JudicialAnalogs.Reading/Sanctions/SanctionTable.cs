using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Reading.Sanctions;

/// <summary>The sanctions of one edition of a code, and what of it could not be read.</summary>
public sealed class SanctionTable : ISanctionSource
{
    private readonly Dictionary<NormRef, SanctionReading> byPlace = [];

    /// <summary>Makes the table of what was read.</summary>
    public SanctionTable(IReadOnlyList<SanctionReading> readings, IReadOnlyList<UnreadSanction> unread)
    {
        Readings = readings;
        Unread = unread;
        foreach (var reading in readings)
        {
            if (reading.Condition.Length > 0)
                continue;
            if (reading.Points.Count == 0)
                byPlace.TryAdd(reading.Sanction.Reference, reading);
            foreach (var point in reading.Points.Where(reading.Sanction.Reference.Covers))
                byPlace.TryAdd(point, reading);
        }
    }

    /// <summary>Everything read, in the order of the code.</summary>
    public IReadOnlyList<SanctionReading> Readings { get; }

    /// <summary>Sanctions with words that were not understood: to be read by a lawyer, never guessed.</summary>
    public IReadOnlyList<UnreadSanction> Unread { get; }

    /// <summary>
    /// The sanction for a part, or for a point that has one of its own. The table knows one edition; <paramref name="day"/> is for
    /// the caller's choice among tables and is not looked at.
    /// </summary>
    public Sanction? Find(NormRef part, DateOnly day) => FindReading(part)?.Sanction;

    /// <summary>
    /// The sanction of a part for an act that also falls under <paramref name="also"/>: УК 189(4) threatens more when the act is that of
    /// 189(3)(2). Without such an exception the part's own sanction; null when the part has none.
    /// </summary>
    /// <param name="part">The part the act is qualified under.</param>
    /// <param name="also">Points of it, or of other parts of the article, whose features the act has too.</param>
    public SanctionReading? FindReading(NormRef part, IReadOnlyCollection<NormRef> also)
    {
        ArgumentNullException.ThrowIfNull(also);
        return ReadingsOf(part).FirstOrDefault(reading => reading.Points.Any(point => also.Contains(point))) ?? FindReading(part);
    }

    /// <summary>
    /// Every sanction of a part: its own first, then those for some points and those under a condition, which a court must choose among.
    /// </summary>
    /// <param name="part">The part, or an article without parts.</param>
    public IEnumerable<SanctionReading> ReadingsOf(NormRef part) => Readings.Where(reading => reading.Sanction.Reference == part);

    /// <summary>As <see cref="Find"/>, with the ranges of the additional punishments.</summary>
    public SanctionReading? FindReading(NormRef place)
    {
        if (byPlace.TryGetValue(place, out var reading))
            return reading;
        if (place.Article is null)
            return null;
        return byPlace.GetValueOrDefault(place.Part is null ? NormRef.Of(place.Act, place.Article) : NormRef.Of(place.Act, place.Article, place.Part));
    }
}
