using System.Collections;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles.Internal;

/// <summary>The addresses of counts or claims, read from them when asked for: of a whole part of the code a reader opens few.</summary>
internal sealed class AddressList(DecidedUnit[] units) : IReadOnlyList<CountAddress>
{
    public int Count => units.Length;

    public CountAddress this[int index] => units[index].Address;

    public IEnumerator<CountAddress> GetEnumerator() => units.Select(unit => unit.Address).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
