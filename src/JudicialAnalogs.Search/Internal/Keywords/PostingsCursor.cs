using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Walks one postings list 128 postings at a time, or jumps to single documents in ascending order.</summary>
internal ref struct PostingsCursor
{
    /// <summary>Numbers of scratch room that a cursor needs.</summary>
    public const int Room = 2 * BlockPacking.Size;

    private readonly PostingList _list;
    private readonly Span<uint> _documents;
    private readonly Span<uint> _codes;
    private int _block = -1;
    private int _loaded;
    private int _scanned;
    private int _found;
    private ReadOnlySpan<byte> _impacts;

    /// <param name="list">The list.</param>
    /// <param name="scratch">Room for <see cref="Room"/> numbers.</param>
    public PostingsCursor(PostingList list, Span<uint> scratch)
    {
        _list = list;
        _documents = scratch[..BlockPacking.Size];
        _codes = scratch.Slice(BlockPacking.Size, BlockPacking.Size);
    }

    /// <summary>Documents of the current block.</summary>
    public readonly ReadOnlySpan<uint> Documents => _documents[.._loaded];

    /// <summary>Codes of the current block, beside <see cref="Documents"/>.</summary>
    public readonly ReadOnlySpan<uint> Codes => _codes[.._loaded];

    /// <summary>Place in the list of the posting that <see cref="Find"/> found last.</summary>
    public int Ordinal { get; private set; } = -1;

    /// <summary>Impact of the posting that <see cref="Find"/> found last.</summary>
    public readonly byte Impact => _list.Form switch
    {
        PostingForm.Single => _list.SingleImpact,
        PostingForm.Dense => _list.Impacts[_found],
        _ => _impacts[_found],
    };

    /// <summary>Moves to the next block with its codes; false at the end.</summary>
    public bool NextBlock()
    {
        if (_list.Form == PostingForm.Dense)
            return NextOfDense();
        var next = _block + 1;
        if (next > _list.Blocks || (next == _list.Blocks && _list.Count == _list.Blocks * BlockPacking.Size))
            return false;
        Load(next);
        if (next < _list.Blocks)
            _list.CodesOf(next, _codes);
        return true;
    }

    /// <summary>Finds a document at or after the last one asked for; the answer is its code, or −1.</summary>
    public long Find(int document)
    {
        if (_list.Form == PostingForm.Dense)
        {
            if (_list.Impacts[document] == 0)
                return -1;
            _found = document;
            Ordinal = _list.RankOf(document);
            return _list.CodeOfRank(Ordinal);
        }

        if (_loaded == 0 || _documents[_loaded - 1] < document)
        {
            var block = BlockAt(document);
            if (block > _list.Blocks || (block == _list.Blocks && _list.Count == _list.Blocks * BlockPacking.Size))
                return -1;
            if (block != _block)
                Load(block);
        }

        var position = Before(_documents, document);
        if (position >= _loaded || _documents[position] != document)
            return -1;
        _found = position;
        Ordinal = (_block * BlockPacking.Size) + position;
        return _block < _list.Blocks ? _list.CodeOf(_block, position) : _codes[position];
    }

    /// <summary>The first block, from the current one on, that reaches a document: in doubling steps, then by halving.</summary>
    private readonly int BlockAt(int document)
    {
        int low = Math.Max(_block, 0), step = 1;
        while (low + step <= _list.Blocks && _list.LastOf(low + step - 1) < document)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, _list.Blocks);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_list.LastOf(middle) < document)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>How many of a block's 128 documents stand before one; a block that is not full ends with documents beyond all.</summary>
    private static int Before(ReadOnlySpan<uint> block, int document)
    {
        ref var first = ref MemoryMarshal.GetReference(block[..BlockPacking.Size]);
        var asked = Vector256.Create(document);
        var count = Vector256<int>.Zero;
        for (nuint i = 0; i < BlockPacking.Size; i += 8)
            count -= Vector256.LessThan(Vector256.LoadUnsafe(ref first, i).AsInt32(), asked);
        return Vector256.Sum(count);
    }

    private void Load(int block)
    {
        _block = block;
        if (_list.Form == PostingForm.Single)
        {
            _loaded = 1;
            _documents.Fill(int.MaxValue);
            _documents[0] = (uint)_list.SingleDocument;
            _codes[0] = _list.SingleCode;
        }
        else if (block < _list.Blocks)
        {
            _loaded = BlockPacking.Size;
            _impacts = _list.Block(block, _documents);
        }
        else
        {
            _loaded = _list.Count % BlockPacking.Size;
            _impacts = _list.Tail(_documents, _codes);
            _documents[_loaded..].Fill(int.MaxValue);
        }
    }

    private bool NextOfDense()
    {
        var rank = (_block + 1) * BlockPacking.Size;
        if (rank >= _list.Count)
            return false;
        _block++;
        _loaded = 0;
        for (; _loaded < BlockPacking.Size && _scanned < _list.Documents; _scanned++)
        {
            if (_list.Impacts[_scanned] == 0)
                continue;
            _documents[_loaded] = (uint)_scanned;
            _codes[_loaded] = _list.CodeOfRank(rank + _loaded);
            _loaded++;
        }

        return true;
    }
}
