namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Collects the postings of a segment in memory: 12 bytes a posting in flat arrays and the packed positions, nothing allocated per
/// posting. A posting's pattern is its frequency in each field, one byte a field.
/// </summary>
internal sealed class PostingBuffer<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _keys;
    private readonly Dictionary<ulong, int> _patternCodes = [];
    private readonly List<ulong> _patterns = [];
    private readonly List<int> _touched = [];
    private readonly PositionBuffer? _positions;
    private ulong[] _current = new ulong[1024];
    private int[] _postingKey = new int[4096], _postingDocument = new int[4096], _postingCode = new int[4096];

    /// <param name="comparer">Equality of keys.</param>
    /// <param name="withPositions">Whether positions may come.</param>
    public PostingBuffer(IEqualityComparer<TKey>? comparer, bool withPositions)
    {
        _keys = new(comparer);
        _positions = withPositions ? new() : null;
    }

    public int Count { get; private set; }

    /// <summary>Rough size in memory, bytes.</summary>
    public long Size => (12L * Count) + (40L * _keys.Count) + (_positions?.Size ?? 0);

    /// <summary>Keys in the order in which they were first met, which is that of their numbers: none is ever taken out.</summary>
    public IEnumerable<TKey> Keys => _keys.Keys;

    public IReadOnlyList<ulong> Patterns => _patterns;

    /// <summary>Packed positions in the order in which postings came, or <see langword="null"/>.</summary>
    public PositionBuffer? Positions => _positions;

    /// <summary>Counts an occurrence in the document under way.</summary>
    /// <param name="key">The term.</param>
    /// <param name="field">Field, by number; fields must come in ascending order.</param>
    /// <param name="position">Position within the field, ascending; −1 where the field keeps none.</param>
    public void Add(TKey key, int field, int position = -1)
    {
        var id = IdOf(key);
        if (_current[id] == 0)
            _touched.Add(id);
        var shift = field * 8;
        if ((_current[id] >> shift & 0xFF) < 0xFF)
            _current[id] += 1UL << shift;
        if (position >= 0)
            _positions!.Add(id, field, position);
    }

    public void EndDocument(int document)
    {
        foreach (var id in _touched)
        {
            Store(id, document, _current[id]);
            _positions?.EndPosting(id);
            _current[id] = 0;
        }

        _touched.Clear();
        _positions?.EndDocument();
    }

    /// <summary>
    /// Postings grouped by key: offsets per key, and documents, pattern codes and the place in which each posting came, in one run per key,
    /// documents ascending.
    /// </summary>
    public GroupedPostings Group()
    {
        var offsets = new int[_keys.Count + 1];
        for (var i = 0; i < Count; i++)
            offsets[_postingKey[i] + 1]++;
        for (var k = 0; k < _keys.Count; k++)
            offsets[k + 1] += offsets[k];
        var next = offsets.AsSpan(0, _keys.Count).ToArray();
        var documents = new int[Count];
        var codes = new uint[Count];
        var places = _positions is null ? [] : new int[Count];
        for (var i = 0; i < Count; i++)
        {
            var at = next[_postingKey[i]]++;
            documents[at] = _postingDocument[i];
            codes[at] = (uint)_postingCode[i];
            if (_positions is not null)
                places[at] = i;
        }

        return new(offsets, documents, codes, places);
    }

    private int IdOf(TKey key)
    {
        if (_keys.TryGetValue(key, out var id))
            return id;
        id = _keys.Count;
        _keys.Add(key, id);
        if (id >= _current.Length)
            Array.Resize(ref _current, _current.Length * 2);
        return id;
    }

    private void Store(int id, int document, ulong pattern)
    {
        if (!_patternCodes.TryGetValue(pattern, out var code))
        {
            code = _patterns.Count;
            _patterns.Add(pattern);
            _patternCodes.Add(pattern, code);
        }

        if (Count == _postingKey.Length)
        {
            Array.Resize(ref _postingKey, Count * 2);
            Array.Resize(ref _postingDocument, Count * 2);
            Array.Resize(ref _postingCode, Count * 2);
        }

        _postingKey[Count] = id;
        _postingDocument[Count] = document;
        _postingCode[Count++] = code;
    }
}
