namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Reads a term's positions for postings in ascending order, stepping over what lies between.</summary>
/// <param name="list">The positions.</param>
internal ref struct PositionCursor(PositionList list)
{
    private readonly PositionList _list = list;
    private ReadOnlySpan<byte> _at;
    private int _ordinal = -1;

    /// <summary>Reads the positions of a posting: field in the upper half, position in the lower, ascending.</summary>
    /// <param name="ordinal">Place of the posting in its list.</param>
    /// <param name="fields">Its fields with positions, one bit a field.</param>
    /// <param name="positions">Gets the positions.</param>
    public void Read(int ordinal, int fields, List<long> positions)
    {
        if (_ordinal < 0 || ordinal < _ordinal || ordinal / BlockPacking.Size != _ordinal / BlockPacking.Size)
            _at = _list.From(ordinal);
        else
        {
            for (; _ordinal < ordinal; _ordinal++)
                PositionList.Skip(ref _at);
        }

        _ordinal = ordinal;
        PositionList.Read(_at, fields, positions);
    }
}
