using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>Sizes sorted once, to be weighed at every question.</summary>
internal sealed class SortedSizes
{
    private readonly PunishmentUnit _unit;
    private readonly decimal[] _values;
    private readonly DecidedUnit[] _units;
    private readonly AddressList _addresses;

    private SortedSizes(PunishmentUnit unit, decimal[] values, DecidedUnit[] units) => (_unit, _values, _units, _addresses) = (unit, values, units, new AddressList(units));

    public PunishmentUnit Unit => _unit;

    public int Count => _values.Length;

    public static SortedSizes Of(PunishmentUnit unit, IEnumerable<(decimal Value, DecidedUnit Unit)> sizes)
    {
        var given = sizes.ToArray();
        var (values, units) = (Array.ConvertAll(given, size => size.Value), Array.ConvertAll(given, size => size.Unit));
        Array.Sort(values, units);
        return new SortedSizes(unit, values, units);
    }

    public SizeDistribution Weigh(LikenessWeights weights) => new(_unit, _values, Array.ConvertAll(_units, weights.Of), _addresses);
}
