using System.Numerics;
using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Collects the postings of a segment in memory, document after document, in flat arrays and the packed positions.</summary>
/// <param name="withPositions">Whether positions come.</param>
internal sealed class PostingBuffer(bool withPositions)
{
    private readonly Dictionary<ulong, int> _patternCodes = [];
    private readonly List<ulong> _patterns = [];
    private readonly List<int> _documentEnds = [];
    private readonly (ulong Pattern, int Code)[] _recentCodes = new (ulong, int)[256];
    private int[] _terms = new int[4096], _codes = new int[4096], _positionEnds = withPositions ? new int[4096] : [];
    private byte[] _positions = withPositions ? new byte[1 << 16] : [];
    private int _positionBytes;

    public int Count { get; private set; }

    /// <summary>Rough size in memory, bytes; when it is large the segment is written, so it is part of what the same input makes the same index.</summary>
    public long Size => (12L * Count) + (40L * Terms.Count)
        + (withPositions ? _positionBytes + (4L * Count) + (8L * BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, Terms.Count))) : 0);

    public TermTable Terms { get; } = new();

    /// <summary>Patterns, the frequencies in each field, by code.</summary>
    public IReadOnlyList<ulong> Patterns => _patterns;

    /// <summary>Takes the terms of the next document.</summary>
    public void Add(DocumentTerms document)
    {
        var patterns = CollectionsMarshal.AsSpan(document.Patterns);
        Room(patterns.Length, document.Positions.Count);
        Terms.NumberAll(document, _terms.AsSpan(Count, patterns.Length));
        for (var i = 0; i < patterns.Length; i++)
            _codes[Count + i] = CodeOf(patterns[i]);

        if (withPositions)
        {
            var ends = CollectionsMarshal.AsSpan(document.PositionEnds);
            for (var i = 0; i < ends.Length; i++)
                _positionEnds[Count + i] = _positionBytes + ends[i];
            CollectionsMarshal.AsSpan(document.Positions).CopyTo(_positions.AsSpan(_positionBytes));
            _positionBytes += document.Positions.Count;
        }

        Count += patterns.Length;
        _documentEnds.Add(Count);
    }

    /// <summary>Postings grouped by term, documents ascending.</summary>
    public GroupedPostings Group()
    {
        var offsets = new int[Terms.Count + 1];
        foreach (var term in _terms.AsSpan(0, Count))
            offsets[term + 1]++;
        for (var t = 0; t < Terms.Count; t++)
            offsets[t + 1] += offsets[t];
        var next = offsets.AsSpan(0, Terms.Count).ToArray();
        var postings = GC.AllocateUninitializedArray<GroupedPostings.Posting>(Count);
        for (int document = 0, i = 0; document < _documentEnds.Count; document++)
        {
            for (; i < _documentEnds[document]; i++)
            {
                var from = withPositions && i > 0 ? _positionEnds[i - 1] : 0;
                postings[next[_terms[i]]++] = new(document, (uint)_codes[i], from, withPositions ? _positionEnds[i] - from : 0);
            }
        }

        return new(offsets, postings);
    }

    /// <summary>Packed positions of a posting; one byte of 0 when it has none.</summary>
    public ReadOnlySpan<byte> Positions(in GroupedPostings.Posting posting) => _positions.AsSpan(posting.PositionsFrom, posting.PositionBytes);

    private int CodeOf(ulong pattern)
    {
        ref var recent = ref _recentCodes[pattern * 0x9E3779B97F4A7C15 >> 56];
        if (recent.Pattern == pattern)
            return recent.Code;
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_patternCodes, pattern, out var known);
        if (!known)
        {
            code = _patterns.Count;
            _patterns.Add(pattern);
        }

        recent = (pattern, code);
        return code;
    }

    private void Room(int postings, int positionBytes)
    {
        if (Count + postings > _terms.Length)
        {
            var size = Math.Max(Count + postings, _terms.Length * 2);
            Array.Resize(ref _terms, size);
            Array.Resize(ref _codes, size);
            if (withPositions)
                Array.Resize(ref _positionEnds, size);
        }

        if (_positionBytes + positionBytes > _positions.Length)
            Array.Resize(ref _positions, Math.Max(_positionBytes + positionBytes, _positions.Length * 2));
    }
}
