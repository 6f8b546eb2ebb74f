using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Collects documents in memory and writes them as one segment.</summary>
internal sealed class SegmentBuilder
{
    private readonly SearchSchema _schema;
    private readonly int _dimensions;
    private readonly DocumentBuffer _documents;
    private readonly Dictionary<string, int> _byId = [];
    private readonly PostingBuffer _keywords;
    private readonly PostingBuffer? _shingles;
    private readonly List<float> _vectors = [];
    private readonly List<int> _removed = [];

    public SegmentBuilder(SearchSchema schema, LsiModel? model)
    {
        _schema = schema;
        _dimensions = schema.VectorDimensions > 0 ? schema.VectorDimensions : model?.Dimensions ?? 0;
        _documents = new DocumentBuffer(schema);
        _keywords = new(schema.HasPositions);
        _shingles = schema.HasShingles ? new(withPositions: false) : null;
    }

    /// <summary>Documents collected, removed ones included.</summary>
    public int Documents => _documents.Count;

    /// <summary>Rough size in memory, bytes.</summary>
    public long Size => _keywords.Size + (_shingles?.Size ?? 0) + (4L * _vectors.Count);

    /// <summary>Takes in a document that has been read.</summary>
    public void Add(ReadDocument read)
    {
        Remove(read.Document.Id);
        var number = _documents.Count;
        _keywords.Add(read.Words);
        _shingles?.Add(read.Shingles);
        foreach (var (field, start, length) in read.Passages)
            _documents.AddPassage(new(number, field, start, length));
        _vectors.AddRange(CollectionsMarshal.AsSpan(read.Vectors));
        _documents.Add(read.Document, read.Lengths, read.ShingleCount);
        _byId[read.Document.Id] = number;
    }

    public bool Remove(string id)
    {
        if (!_byId.Remove(id, out var number))
            return false;
        _removed.Add(number);
        return true;
    }

    /// <summary>Writes the segment; the answer marks the documents that were removed after they were added.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="others">The other segments of the index: impacts are computed under the averages of all.</param>
    public Bitmap? Write(string path, IReadOnlyList<Segment> others)
    {
        using var file = new SectionFileWriter(path);
        _documents.Write(file, _dimensions);
        VectorWriting.Write(file, _documents.Passages, _dimensions, p => CollectionsMarshal.AsSpan(_vectors).Slice(p * _dimensions, _dimensions));
        TermWriting.Write(
            file,
            _schema,
            _documents,
            new BufferedTermFeed(_keywords),
            _shingles is null ? null : new BufferedTermFeed(_shingles),
            others);
        file.Finish();
        if (_removed.Count == 0)
            return null;
        var removed = new Bitmap(Documents);
        foreach (var number in _removed)
            removed.Set(number);
        return removed;
    }
}
