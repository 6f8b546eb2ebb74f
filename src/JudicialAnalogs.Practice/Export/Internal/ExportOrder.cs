using System.Collections;

namespace JudicialAnalogs.Practice.Export.Internal;

/// <summary>The rows of an export in the order of their own values, as places in the archive.</summary>
internal sealed class ExportOrder : IEnumerable<(ExportCell Cell, int Count)>
{
    private readonly List<(ExportCell Cell, ulong Content, int Count)> _places = [];

    public int Count => _places.Count;

    public void Add(ExportCell cell, int count, ulong content) => _places.Add((cell, content, count));

    public void Sort() => _places.Sort(Compare);

    public IEnumerator<(ExportCell Cell, int Count)> GetEnumerator() => _places.Select(place => (place.Cell, place.Count)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Compare((ExportCell Cell, ulong Content, int Count) one, (ExportCell Cell, ulong Content, int Count) other)
    {
        var order = ReferenceEquals(one.Cell, other.Cell) ? 0 : Compare(one.Cell.Known, other.Cell.Known);
        return order != 0 ? order : one.Content.CompareTo(other.Content);
    }

    private static int Compare(QuasiIdentifiers one, QuasiIdentifiers other)
    {
        ReadOnlySpan<int> orders =
        [
            string.CompareOrdinal(one.Qualification, other.Qualification), string.CompareOrdinal(one.Region, other.Region), string.CompareOrdinal(one.Court, other.Court),
            string.CompareOrdinal(one.Decided, other.Decided), one.Language.CompareTo(other.Language), one.Instance.CompareTo(other.Instance),
            one.Minor.CompareTo(other.Minor), one.Step.CompareTo(other.Step),
        ];
        foreach (var order in orders)
        {
            if (order != 0)
                return order;
        }

        return 0;
    }
}
