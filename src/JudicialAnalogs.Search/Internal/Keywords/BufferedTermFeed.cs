using System.Buffers;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The terms of a <see cref="PostingBuffer{TKey}"/>.</summary>
internal sealed class BufferedTermFeed<TKey> : TermFeed
    where TKey : notnull
{
    private readonly PostingBuffer<TKey> _buffer;
    private readonly GroupedPostings _postings;
    private readonly TermKey[] _keys;
    private readonly int[] _ids;
    private int _at = -1;

    public BufferedTermFeed(PostingBuffer<TKey> buffer, Func<TKey, TermKey> toKey)
    {
        _buffer = buffer;
        _postings = buffer.Group();
        var pairs = buffer.Keys.Select(pair => (Key: toKey(pair.Key), Id: pair.Value)).ToArray();
        var hashes = Array.ConvertAll(pairs, pair => pair.Key.Hash);
        Array.Sort(hashes, pairs);
        for (var i = 1; i < pairs.Length; i++)
        {
            // Equal hashes of different words are all but impossible, yet their order must not depend on chance.
            for (var j = i; j > 0 && hashes[j] == hashes[j - 1] && pairs[j].Key.CompareTo(pairs[j - 1].Key) < 0; j--)
                (pairs[j], pairs[j - 1]) = (pairs[j - 1], pairs[j]);
        }

        _keys = Array.ConvertAll(pairs, pair => pair.Key);
        _ids = Array.ConvertAll(pairs, pair => pair.Id);
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
        if (_at + 1 >= _keys.Length)
            return false;
        Key = _keys[++_at];
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
