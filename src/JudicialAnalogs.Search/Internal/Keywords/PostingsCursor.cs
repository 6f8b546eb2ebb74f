using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Walks one postings list block by block, or jumps to single documents in ascending order.</summary>
internal ref struct PostingsCursor
{
    private readonly ReadOnlySpan<byte> _list;
    private readonly Span<uint> _documents;
    private readonly Span<uint> _patterns;
    private readonly int _count;
    private readonly int _blocks;
    private int _block;
    private int _position;
    private int _loaded;
    private bool _patternsReady;
    private ReadOnlySpan<byte> _impacts;

    /// <param name="list">Bytes from the start of the list on.</param>
    /// <param name="count">Postings in the list.</param>
    /// <param name="scratch">Room for two blocks of numbers.</param>
    public PostingsCursor(ReadOnlySpan<byte> list, int count, Span<uint> scratch)
    {
        _list = list;
        _count = count;
        _blocks = count / BlockPacking.Size;
        _documents = scratch[..BlockPacking.Size];
        _patterns = scratch.Slice(BlockPacking.Size, BlockPacking.Size);
        _block = -1;
    }

    /// <summary>Documents of the current block.</summary>
    public readonly ReadOnlySpan<uint> Documents => _documents[.._loaded];

    /// <summary>Impacts of the current block, 0..255, beside <see cref="Documents"/>.</summary>
    public readonly ReadOnlySpan<byte> Impacts => _impacts;

    /// <summary>Patterns of the current block, beside <see cref="Documents"/>; unpacked only when asked for.</summary>
    public ReadOnlySpan<uint> Patterns
    {
        get
        {
            if (!_patternsReady)
                LoadPatterns();
            return _patterns[.._loaded];
        }
    }

    /// <summary>Moves to the next block; false at the end.</summary>
    public bool NextBlock()
    {
        if (_block + 1 > _blocks || (_block + 1 == _blocks && _count % BlockPacking.Size == 0))
            return false;
        Load(_block + 1);
        return true;
    }

    /// <summary>Finds a document at or after the last one asked for; the answer is its pattern, or −1.</summary>
    public long Find(int document)
    {
        if (_block < 0 || _loaded == 0 || _documents[_loaded - 1] < document)
        {
            var block = Math.Max(_block, 0);
            while (block < _blocks && LastOf(block) < document)
                block++;
            if (block > _blocks || (block == _blocks && _count % BlockPacking.Size == 0))
                return -1;
            if (block != _block)
                Load(block);
        }

        while (_position < _loaded && _documents[_position] < document)
            _position++;
        return _position < _loaded && _documents[_position] == document ? Patterns[_position] : -1;
    }

    private readonly int LastOf(int block) => BinaryPrimitives.ReadInt32LittleEndian(_list[(block * PostingsWriter.HeaderBytes)..]);

    private void Load(int block)
    {
        var previous = block == 0 ? -1 : LastOf(block - 1);
        _block = block;
        _position = 0;
        if (block < _blocks)
        {
            var header = _list.Slice(block * PostingsWriter.HeaderBytes, PostingsWriter.HeaderBytes);
            var body = _list[BinaryPrimitives.ReadInt32LittleEndian(header[4..])..];
            BlockPacking.Unpack(body, header[8], _documents);
            _loaded = BlockPacking.Size;
            _impacts = body.Slice(16 * (header[8] + header[9]), BlockPacking.Size);
            _patternsReady = false;
            AddUp(previous);
            return;
        }

        _loaded = _count % BlockPacking.Size;
        var tail = _list[TailOffset()..];
        for (var i = 0; i < _loaded; i++)
            _documents[i] = ReadVariable(ref tail);
        for (var i = 0; i < _loaded; i++)
            _patterns[i] = ReadVariable(ref tail);
        _impacts = tail[.._loaded];
        _patternsReady = true;
        AddUp(previous);
    }

    private readonly int TailOffset()
    {
        if (_blocks == 0)
            return 0;
        var header = _list.Slice((_blocks - 1) * PostingsWriter.HeaderBytes, PostingsWriter.HeaderBytes);
        return BinaryPrimitives.ReadInt32LittleEndian(header[4..]) + (16 * (header[8] + header[9])) + BlockPacking.Size;
    }

    private readonly void AddUp(int previous)
    {
        var at = (uint)previous;
        for (var i = 0; i < _loaded; i++)
        {
            at += _documents[i] + 1;
            _documents[i] = at;
        }
    }

    private void LoadPatterns()
    {
        var header = _list.Slice(_block * PostingsWriter.HeaderBytes, PostingsWriter.HeaderBytes);
        var body = _list[BinaryPrimitives.ReadInt32LittleEndian(header[4..])..];
        BlockPacking.Unpack(body[(16 * header[8])..], header[9], _patterns);
        _patternsReady = true;
    }

    private static uint ReadVariable(ref ReadOnlySpan<byte> bytes)
    {
        uint value = 0;
        for (int i = 0, shift = 0; ; i++, shift += 7)
        {
            value |= (uint)(bytes[i] & 0x7F) << shift;
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return value;
            }
        }
    }
}
