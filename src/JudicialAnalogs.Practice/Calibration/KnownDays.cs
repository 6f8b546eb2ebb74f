using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Calibration;

/// <summary>Sanctions by part and day, remembered: an archive asks for the same ones again and again. For one thread.</summary>
internal sealed class KnownDays(ISanctionSource sanctions)
{
    private readonly Dictionary<(NormRef Part, DateOnly Day), Sanction?> _known = [];

    /// <summary>The sanction a count was punished from; null when not known.</summary>
    public Sanction? SanctionOf(DecidedCount count) => (count.Facts.OffenceDate ?? count.DecidedOn) is { } day ? Find(count.Facts.Found!.PartReference, day) : null;

    /// <summary>False when the part is known to have threatened something else on the count's day than on another: what courts did then is not what they do now.</summary>
    public bool IsUnderLawOf(DecidedCount count, DateOnly day) =>
        SanctionOf(count) is not { } then || Find(count.Facts.Found!.PartReference, day) is not { } now || then.Alternatives.SequenceEqual(now.Alternatives);

    /// <summary>The sanction of a draft's count.</summary>
    public static Sanction? Of(CaseCount count, DateOnly decidedOn, ISanctionSource sanctions) =>
        count.Found is { } found ? sanctions.Find(found.PartReference, count.OffenceDate ?? decidedOn) : null;

    /// <summary>
    /// The sanction that a count's size is measured by: its own, else the newest one known. Sizes of one part must not stand on two measures because the
    /// older sanction is not known; that a count was decided under it is not said.
    /// </summary>
    public Sanction? MeasureOf(DecidedCount count, DateOnly newest) => SanctionOf(count) ?? Find(count.Facts.Found!.PartReference, newest);

    /// <summary>The same for a draft's count.</summary>
    public static Sanction? MeasureOf(CaseCount count, DateOnly decidedOn, DateOnly newest, ISanctionSource sanctions) =>
        Of(count, decidedOn, sanctions) ?? (count.Found is { } found ? sanctions.Find(found.PartReference, newest) : null);

    private Sanction? Find(NormRef part, DateOnly day)
    {
        if (!_known.TryGetValue((part, day), out var sanction))
            _known.Add((part, day), sanction = sanctions.Find(part, day));
        return sanction;
    }
}
