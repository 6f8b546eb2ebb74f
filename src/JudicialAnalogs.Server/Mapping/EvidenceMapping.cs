using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Counts behind figures on the wire.</summary>
internal static class EvidenceMapping
{
    /// <summary>A tier, whose zero on the wire means that nothing was said.</summary>
    public static V1.EvidenceTier ToWire(EvidenceTier tier) => (V1.EvidenceTier)(tier + 1);

    /// <summary>Some counts of <paramref name="whole"/>; their share only where the tier of the whole allows figures.</summary>
    public static V1.CountShare ShareOf(IReadOnlyCollection<CountAddress> counts, int whole, EvidenceTier tier)
    {
        var wire = new V1.CountShare { Count = counts.Count };
        if (tier != EvidenceTier.CasesOnly && whole > 0)
            wire.Share = (double)counts.Count / whole;
        wire.CountAddresses.AddRange(LongLists.Addresses(counts));
        return wire;
    }

    /// <summary>A distribution; null below five effective sizes, where no figure is given.</summary>
    /// <param name="size">The distribution.</param>
    /// <param name="figuresAlone">True to leave out each single size and its count.</param>
    public static V1.SizeDistribution? ToWire(SizeDistribution? size, bool figuresAlone = false)
    {
        if (size is null || size.Tier == EvidenceTier.CasesOnly)
            return null;
        var wire = new V1.SizeDistribution
        {
            Unit = PunishmentMapping.ToWire(size.Unit),
            Count = size.Evidence.Size,
            EffectiveSize = size.Evidence.EffectiveSize,
            Tier = ToWire(size.Tier),
            Minimum = (double)size.Values[0],
            Median = (double)size.Quantile(0.5)!.Value,
            Maximum = (double)size.Values[^1],
        };
        Set(size.Quantile(0.10), value => wire.P10 = value);
        Set(size.Quantile(0.25), value => wire.P25 = value);
        Set(size.Quantile(0.75), value => wire.P75 = value);
        Set(size.Quantile(0.90), value => wire.P90 = value);
        if (figuresAlone)
            return wire;
        wire.Values.AddRange(LongLists.Thinned(size.Values).Select(value => (double)value));
        wire.CountAddresses.AddRange(LongLists.Thinned(size.Counts).Select(count => count.ToString()));
        return wire;
    }

    /// <summary>Assigns a figure where there is one.</summary>
    public static void Set(decimal? value, Action<double> assign)
    {
        if (value is { } known)
            assign((double)known);
    }
}
