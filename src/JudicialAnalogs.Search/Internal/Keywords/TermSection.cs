using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Terms, postings and field lengths of one segment, read in place from its mapped file. Terms stand in the order of their hashes; a table
/// over the first bits of the hash says where to look.
/// </summary>
internal sealed class TermSection
{
    /// <summary>Steps of a stored impact: <c>ceil(255 · saturation)</c>, so it is never below what it stands for and at most one step above.</summary>
    public const int Steps = 255;

    /// <summary>Set in an entry that is a single posting itself: document in 31 bits, impact in 8, code in 24. Otherwise an entry is an offset.</summary>
    public const ulong SingleMark = 1UL << 63;

    private readonly MappedSection<ulong> _hashes;
    private readonly MappedSection<int> _buckets;
    private readonly MappedSection<ulong> _entries;
    private readonly MappedSection<long> _byteOffsets;
    private readonly MappedSection<byte> _bytes;
    private readonly MappedSection<byte> _postings;
    private readonly MappedSection<long> _positionOffsets;
    private readonly MappedSection<byte> _positions;
    private readonly MappedSection<int> _lengths;
    private readonly MappedSection<ulong> _patterns;
    private readonly int _shift;

    public TermSection(SectionFile file, Section section, int documents)
    {
        var id = (int)section;
        Documents = documents;
        WrittenAverages = file.Read<double>(id + (int)TermPart.Averages).ToArray();
        PatternUses = file.Read<long>(id + (int)TermPart.PatternUses).ToArray();
        _lengths = file.Map<int>(id + (int)TermPart.Lengths);
        _patterns = file.Map<ulong>(id + (int)TermPart.Patterns);
        _hashes = file.Map<ulong>(id + (int)TermPart.Hashes);
        _buckets = file.Map<int>(id + (int)TermPart.Buckets);
        _entries = file.Map<ulong>(id + (int)TermPart.Entries);
        _byteOffsets = file.Map<long>(id + (int)TermPart.ByteOffsets);
        _bytes = file.Map<byte>(id + (int)TermPart.Bytes);
        _postings = file.Map<byte>(id + (int)TermPart.Postings);
        _positionOffsets = file.Map<long>(id + (int)TermPart.PositionOffsets);
        _positions = file.Map<byte>(id + (int)TermPart.Positions);
        _shift = 64 - System.Numerics.BitOperations.Log2((ulong)Math.Max(1, _buckets.Count - 1));
    }

    public int Documents { get; }

    /// <summary>Average lengths under which the impacts were computed.</summary>
    public double[] WrittenAverages { get; }

    /// <summary>Length of each field in each document, field by field.</summary>
    public ReadOnlySpan<int> Lengths => _lengths.All;

    /// <summary>Frequencies by field, one byte a field, by code.</summary>
    public ReadOnlySpan<ulong> Patterns => _patterns.All;

    /// <summary>Postings with each pattern when the segment was written.</summary>
    public long[] PatternUses { get; }

    public int TermCount => (int)_hashes.Count;

    public bool HasBytes => _byteOffsets.Count > 0;

    public bool HasPositions => _positionOffsets.Count > 0;

    /// <summary>Bytes of all postings, those kept in entries included.</summary>
    public long PostingBytes
    {
        get
        {
            long bytes = _postings.Count;
            for (var term = 0; term < TermCount; term++)
                bytes += (_entries[term] & SingleMark) != 0 ? sizeof(ulong) : 0;
            return bytes;
        }
    }

    /// <summary>Bytes of all positions.</summary>
    public long PositionBytes => _positions.Count;

    /// <summary>Finds a term; −1 if the segment does not have it.</summary>
    public int Find(TermKey key)
    {
        if (_hashes.Count == 0)
            return -1;
        var bucket = _shift == 64 ? 0 : (long)(key.Hash >> _shift);
        var range = _buckets.Span(bucket, 2);
        var hashes = _hashes.Span(range[0], range[1] - range[0]);
        for (var i = 0; i < hashes.Length && hashes[i] <= key.Hash; i++)
        {
            if (hashes[i] == key.Hash && BytesOf(range[0] + i).SequenceEqual(key.Bytes))
                return range[0] + i;
        }

        return -1;
    }

    public ulong Hash(int term) => _hashes[term];

    public TermKey Key(int term) => new(_hashes[term], BytesOf(term).ToArray());

    public int DocumentCount(int term)
    {
        var entry = _entries[term];
        if ((entry & SingleMark) != 0)
            return 1;
        var head = _postings.From((long)entry);
        return (int)(VariableLength.Read(ref head) >> 1);
    }

    /// <summary>Postings of all terms.</summary>
    public long Postings() => PatternUses.Sum();

    public PostingList Postings(int term)
    {
        var entry = _entries[term];
        return (entry & SingleMark) != 0
            ? new((int)(entry >> 32 & int.MaxValue), (byte)(entry >> 24), (uint)(entry & 0xFFFFFF), Documents)
            : new(_postings.From((long)entry), Documents);
    }

    /// <summary>Positions of a term, posting by posting.</summary>
    public PositionList Positions(int term) => new(_positions.From(_positionOffsets[term]), DocumentCount(term));

    private ReadOnlySpan<byte> BytesOf(int term)
    {
        if (_byteOffsets.Count == 0)
            return [];
        var range = _byteOffsets.Span(term, 2);
        return _bytes.Span(range[0], (int)(range[1] - range[0]));
    }
}
