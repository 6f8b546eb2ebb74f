using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Lays the packed positions of a term's postings out as <see cref="PositionList"/> reads them; used again for the next term.</summary>
internal sealed class PositionBlocks
{
    private byte[] _bytes = new byte[1 << 12];
    private int _heads;
    private int _length;
    private int _posting;

    /// <summary>All of the term, once every posting was added.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins a term of so many postings.</summary>
    public void Begin(int postings)
    {
        _heads = _length = 4 * PositionList.OffsetsOf(postings);
        _posting = 0;
        Room(0);
    }

    /// <summary>Adds a posting's positions.</summary>
    public void Add(ReadOnlySpan<byte> positions)
    {
        if (_posting > 0 && _posting % BlockPacking.Size == 0)
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(4 * ((_posting / BlockPacking.Size) - 1)), (uint)(_length - _heads));
        _posting++;
        Room(positions.Length);
        positions.CopyTo(_bytes.AsSpan(_length));
        _length += positions.Length;
    }

    private void Room(int more)
    {
        if (_bytes.Length < _length + more)
            Array.Resize(ref _bytes, (_length + more) * 2);
    }
}
