using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Vectors;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Collects documents in memory and writes them as one segment.</summary>
internal sealed class SegmentBuilder
{
    private readonly SearchSchema _schema;
    private readonly LsiProjector? _projector;
    private readonly PassageCutter _cutter;
    private readonly DocumentBuffer _documents;
    private readonly Dictionary<string, int> _byId = [];
    private readonly PostingBuffer<string> _keywords;
    private readonly PostingBuffer<ulong>? _shingles;
    private readonly List<float> _vectors = [];
    private readonly List<Term> _terms = [];
    private readonly List<int> _removed = [];

    public SegmentBuilder(SearchSchema schema, LsiModel? model)
    {
        _schema = schema;
        _projector = model is null ? null : new LsiProjector(model);
        _cutter = new PassageCutter(schema.PassageTerms);
        _documents = new DocumentBuffer(schema);
        _keywords = new(StringComparer.Ordinal, schema.HasPositions);
        _shingles = schema.HasShingles ? new(null, withPositions: false) : null;
    }

    /// <summary>Documents collected, removed ones included.</summary>
    public int Documents => _documents.Count;

    /// <summary>Rough size in memory, bytes.</summary>
    public long Size => _keywords.Size + (_shingles?.Size ?? 0) + (4L * _vectors.Count);

    /// <summary>Takes in a document that <see cref="DocumentCheck"/> has passed.</summary>
    public void Add(SearchDocument document, ITermSource source)
    {
        Remove(document.Id);
        var number = _documents.Count;
        var shingles = 0;
        Span<int> lengths = stackalloc int[_schema.Fields.Count];
        for (var f = 0; f < lengths.Length; f++)
        {
            var field = _schema.Fields[f];
            _terms.Clear();
            var text = document.Fields.GetValueOrDefault(field.Name) ?? string.Empty;
            source.Read(text, _terms);
            lengths[f] = _terms.Count;
            foreach (var term in CollectionsMarshal.AsSpan(_terms))
                _keywords.Add(term.Text, f, field.Positions ? term.Position : -1);
            if (field.Shingles)
            {
                foreach (var length in _schema.ShingleLengths)
                    shingles += ShingleHash.AddAll(_terms, length, _shingles!);
            }

            if (field.VectorWeight > 0 && _schema.VectorDimensions > 0)
                AddVectors(document, f);
            else if (field.VectorWeight > 0 && _projector is not null)
                AddPassages(document, f, text);
        }

        _keywords.EndDocument(number);
        _shingles?.EndDocument(number);
        _documents.Add(document, lengths, shingles);
        _byId[document.Id] = number;
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
        var dimensions = _schema.VectorDimensions > 0 ? _schema.VectorDimensions : _projector?.Dimensions ?? 0;
        _documents.Write(file, dimensions);
        VectorWriting.Write(file, _documents.Passages, dimensions, p => CollectionsMarshal.AsSpan(_vectors).Slice(p * dimensions, dimensions));
        TermWriting.Write(
            file,
            _schema,
            _documents,
            new BufferedTermFeed<string>(_keywords, TermKey.OfWord),
            _shingles is null ? null : new BufferedTermFeed<ulong>(_shingles, TermKey.OfShingle),
            others);
        file.Finish();
        if (_removed.Count == 0)
            return null;
        var removed = new Bitmap(Documents);
        foreach (var number in _removed)
            removed.Set(number);
        return removed;
    }

    private void AddVectors(SearchDocument document, int f)
    {
        foreach (var (span, vector) in document.Vectors.Where(given => given.Span.Field == _schema.Fields[f].Name))
        {
            _documents.AddPassage(new(_documents.Count, f, span.Start, span.Length));
            _vectors.AddRange(vector.Span);
        }
    }

    private void AddPassages(SearchDocument document, int f, string text)
    {
        var terms = CollectionsMarshal.AsSpan(_terms);
        var name = _schema.Fields[f].Name;
        var given = document.Passages.Where(p => p.Field == name).ToArray();
        foreach (var (start, length) in given.Length > 0 ? given.Select(p => (p.Start, p.Length)) : _cutter.Cut(text, _terms))
        {
            var at = _vectors.Count;
            CollectionsMarshal.SetCount(_vectors, at + _projector!.Dimensions);
            if (_projector.Project(PassageCutter.Within(terms, start, length), CollectionsMarshal.AsSpan(_vectors)[at..]))
                _documents.AddPassage(new(_documents.Count, f, start, length));
            else
                CollectionsMarshal.SetCount(_vectors, at);
        }
    }
}
