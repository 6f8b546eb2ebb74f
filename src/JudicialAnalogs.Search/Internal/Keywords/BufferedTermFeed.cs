using System.Buffers;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The terms of a <see cref="PostingBuffer{TKey}"/>.</summary>
internal sealed class BufferedTermFeed<TKey> : TermFeed
    where TKey : notnull
{
    private readonly PostingBuffer<TKey> _buffer;
    private readonly Func<TKey, TermKey> _toKey;
    private readonly GroupedPostings _postings;
    private readonly TKey[] _keys;
    private readonly int[] _ids;
    private int _at = -1;

    public BufferedTermFeed(PostingBuffer<TKey> buffer, Func<TKey, TermKey> toKey)
    {
        (_buffer, _toKey) = (buffer, toKey);
        _postings = buffer.Group();
        _keys = [.. buffer.Keys];
        _ids = [.. Enumerable.Range(0, _keys.Length)];
        var hashes = Array.ConvertAll(_keys, key => toKey(key).Hash);
        Array.Sort(hashes, _ids);
        for (var i = 1; i < _ids.Length; i++)
        {
            // Equal hashes of different words are all but impossible, yet their order must not depend on chance.
            for (var j = i; j > 0 && hashes[j] == hashes[j - 1] && toKey(_keys[_ids[j]]).CompareTo(toKey(_keys[_ids[j - 1]])) < 0; j--)
                (_ids[j], _ids[j - 1]) = (_ids[j - 1], _ids[j]);
        }

        PatternUses = new long[buffer.Patterns.Count];
        foreach (var code in _postings.Codes)
            PatternUses[code]++;
    }

    public override IReadOnlyList<ulong> Patterns => _buffer.Patterns;

    public override long[] PatternUses { get; }

    public override ReadOnlySpan<int> Documents => _postings.Documents.AsSpan(First, End - First);

    public override ReadOnlySpan<uint> Codes => _postings.Codes.AsSpan(First, End - First);

    private int First => _postings.Offsets[_ids[_at]];

    private int End => _postings.Offsets[_ids[_at] + 1];

    public override void Restart() => _at = -1;

    public override bool MoveNext()
    {
        if (_at + 1 >= _ids.Length)
            return false;
        Key = _toKey(_keys[_ids[++_at]]);
        return true;
    }

    public override void CopyPositions(IBufferWriter<byte> target, Action beginPosting)
    {
        for (var i = First; i < End; i++)
        {
            beginPosting();
            target.Write(_buffer.Positions!.Of(_postings.Places[i]));
        }
    }
}
