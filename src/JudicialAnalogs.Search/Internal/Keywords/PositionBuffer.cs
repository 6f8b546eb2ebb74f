using System.Buffers;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Collects positions while documents are taken in, and keeps them as <see cref="PositionList"/> reads them, in the order of postings.</summary>
internal sealed class PositionBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);
    private int[] _offsets = new int[4096];
    private int _postings;
    private int[] _first = new int[1024], _last = new int[1024];
    private int[] _next = new int[4096];
    private long[] _position = new long[4096];
    private int _count = 1; // 0 ends a chain

    /// <summary>Rough size in memory, bytes.</summary>
    public long Size => _bytes.WrittenCount + (4L * _postings) + (8L * _first.Length);

    /// <summary>Notes an occurrence in the document under way; positions of a key ascend by field, then by place.</summary>
    public void Add(int key, int field, int position)
    {
        if (key >= _first.Length)
        {
            var size = Math.Max(key + 1, _first.Length * 2);
            Array.Resize(ref _first, size);
            Array.Resize(ref _last, size);
        }

        if (_count == _next.Length)
        {
            Array.Resize(ref _next, _count * 2);
            Array.Resize(ref _position, _count * 2);
        }

        _position[_count] = ((long)field << 32) | (uint)position;
        _next[_count] = 0;
        if (_first[key] == 0)
            _first[key] = _count;
        else
            _next[_last[key]] = _count;
        _last[key] = _count++;
    }

    /// <summary>Packs what was noted of a key in the document under way; called for every posting, in their order.</summary>
    public void EndPosting(int key)
    {
        if (_postings + 1 >= _offsets.Length)
            Array.Resize(ref _offsets, _offsets.Length * 2);
        _offsets[_postings++] = _bytes.WrittenCount;
        var previous = 0L;
        var first = key < _first.Length ? _first[key] : 0;
        if (first == 0)
            VariableLength.Write(_bytes, (uint)PositionList.Then.Posting);
        for (var i = first; i != 0; i = _next[i])
        {
            var position = _position[i];
            var then = _next[i] == 0 ? PositionList.Then.Posting
                : _position[_next[i]] >> 32 == position >> 32 ? PositionList.Then.Position : PositionList.Then.Field;
            VariableLength.Write(_bytes, ((uint)(position - previous) << 2) | (uint)then);
            previous = then == PositionList.Then.Field ? _position[_next[i]] & ~(long)uint.MaxValue : position;
        }

        _offsets[_postings] = _bytes.WrittenCount;
        if (key < _first.Length)
            _first[key] = 0;
    }

    public void EndDocument() => _count = 1;

    /// <summary>The packed positions of a posting by the order in which it came; one byte of 0 when it has none.</summary>
    public ReadOnlySpan<byte> Of(int place) => _bytes.WrittenSpan[_offsets[place].._offsets[place + 1]];
}
