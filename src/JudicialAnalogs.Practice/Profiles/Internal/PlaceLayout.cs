using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>Where sizes of one form lie within their sanctions, told once for all questions.</summary>
internal sealed class PlaceLayout
{
    private readonly SortedSizes _inside;
    private readonly SanctionPlace _place;

    private PlaceLayout(SortedSizes inside, SanctionPlace place) => (_inside, _place) = (inside, place);

    /// <summary>Places punishments of one form; null when no sanction is known for any of them.</summary>
    public static PlaceLayout? Of(IEnumerable<DecidedCount> counts, AppliedLaw law)
    {
        var inside = new List<(decimal, DecidedUnit)>();
        List<CountAddress> atMinimum = [], atMaximum = [], above = [], notPlaced = [];
        var below = new SortedDictionary<BelowMinimumGround, List<CountAddress>>();
        foreach (var decided in counts)
        {
            if (PlaceOf(decided, law) is not { } place)
            {
                notPlaced.Add(decided.Address);
                continue;
            }

            if (place is >= 0 and <= 1)
                inside.Add((place, decided));
            if (place == 0)
                atMinimum.Add(decided.Address);
            if (place == 1)
                atMaximum.Add(decided.Address);
            if (place > 1)
                above.Add(decided.Address);
            if (place < 0)
                Named(below, BelowMinimumGrounds.Of(decided)).Add(decided.Address);
        }

        if (inside.Count + below.Count + above.Count == 0)
            return null;
        var sorted = SortedSizes.Of(PunishmentUnit.Unspecified, inside);
        var grounds = below.ToDictionary(ground => ground.Key, ground => (IReadOnlyList<CountAddress>)ground.Value);
        return new PlaceLayout(sorted, new SanctionPlace(sorted.Weigh(LikenessWeights.Even), atMinimum, atMaximum, grounds, above, notPlaced));
    }

    public SanctionPlace Weigh(LikenessWeights weights) => _place with { Inside = _inside.Weigh(weights) };

    private static decimal? PlaceOf(DecidedCount decided, AppliedLaw law)
    {
        var punishment = decided.Punishment!;
        if (punishment.Unit == PunishmentUnit.Unspecified || law.Of(decided)?.Sanction is not { } sanction || StatutoryRange.Of(sanction, punishment) is not { } range)
            return null;
        return range.SizeOf(punishment, decided.Facts.OffenceDate) is { } size ? range.PlaceOf(size) : null;
    }

    private static List<CountAddress> Named(SortedDictionary<BelowMinimumGround, List<CountAddress>> below, BelowMinimumGround ground)
    {
        if (!below.TryGetValue(ground, out var named))
            below.Add(ground, named = []);
        return named;
    }
}
