namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The terms of a <see cref="PostingBuffer"/>.</summary>
internal sealed class BufferedTermFeed : TermFeed
{
    private readonly PostingBuffer _buffer;
    private readonly GroupedPostings _postings;
    private readonly int[] _order;
    private int[] _documents = new int[1024];
    private uint[] _codes = new uint[1024];
    private int _at = -1;

    public BufferedTermFeed(PostingBuffer buffer)
    {
        _buffer = buffer;
        _postings = buffer.Group();
        _order = buffer.Terms.Sorted();
        PatternUses = new long[buffer.Patterns.Count];
        foreach (ref readonly var posting in _postings.All.AsSpan())
            PatternUses[posting.Code]++;
    }

    public override IReadOnlyList<ulong> Patterns => _buffer.Patterns;

    public override long[] PatternUses { get; }

    public override ReadOnlySpan<int> Documents => _documents.AsSpan(0, Current.Length);

    public override ReadOnlySpan<uint> Codes => _codes.AsSpan(0, Current.Length);

    private ReadOnlySpan<GroupedPostings.Posting> Current =>
        _postings.All.AsSpan(_postings.Offsets[_order[_at]].._postings.Offsets[_order[_at] + 1]);

    public override void Restart() => _at = -1;

    public override bool MoveNext()
    {
        if (_at + 1 >= _order.Length)
            return false;
        Key = _buffer.Terms.Key(_order[++_at]);
        var postings = Current;
        if (_documents.Length < postings.Length)
            (_documents, _codes) = (new int[postings.Length * 2], new uint[postings.Length * 2]);
        for (var i = 0; i < postings.Length; i++)
            (_documents[i], _codes[i]) = (postings[i].Document, postings[i].Code);
        return true;
    }

    public override void CopyPositions(PositionBlocks target)
    {
        foreach (ref readonly var posting in Current)
            target.Add(_buffer.Positions(posting));
    }
}
