using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Vectors;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Collects documents, or the live documents of other segments, in memory and writes them as one segment.</summary>
internal sealed class SegmentBuilder
{
    private readonly SearchSchema _schema;
    private readonly SearchField[] _shingleField;
    private readonly LsiProjector? _projector;
    private readonly PassageCutter _cutter;
    private readonly List<byte[]> _ids = [];
    private readonly Dictionary<string, int> _byId = [];
    private readonly List<int>[] _lengths;
    private readonly List<int> _shingleLengths = [];
    private readonly PostingBuffer<string> _keywords = new();
    private readonly PostingBuffer<ulong> _shingles = new();
    private readonly FacetBuffer _facets = new();
    private readonly SortedDictionary<string, List<(int Document, double Value)>> _numbers = new(StringComparer.Ordinal);
    private readonly List<Passage> _passages = [];
    private readonly List<float> _vectors = [];
    private readonly List<Term> _terms = [];
    private readonly List<int> _removed = [];

    public SegmentBuilder(SearchSchema schema, LsiModel? model)
    {
        _schema = schema;
        _shingleField = [ShingleHash.Field];
        _projector = model is null ? null : new LsiProjector(model);
        _cutter = new PassageCutter(schema.PassageTerms);
        _lengths = [.. schema.Fields.Select(_ => new List<int>())];
    }

    /// <summary>Documents collected, removed ones included.</summary>
    public int Documents => _ids.Count;

    /// <summary>Rough size in memory, bytes.</summary>
    public long Size => (12L * (_keywords.Count + _shingles.Count)) + (4L * _vectors.Count);

    /// <summary>Takes in a document that <see cref="DocumentCheck"/> has passed.</summary>
    public void Add(SearchDocument document, ITermSource source)
    {
        Remove(document.Id);
        var number = _ids.Count;
        var shingles = 0;
        for (var f = 0; f < _schema.Fields.Count; f++)
        {
            var field = _schema.Fields[f];
            _terms.Clear();
            var text = document.Fields.GetValueOrDefault(field.Name) ?? string.Empty;
            source.Read(text, _terms);
            _lengths[f].Add(_terms.Count);
            foreach (var term in _terms)
                _keywords.Add(term.Text, f);
            if (field.Shingles)
            {
                foreach (var length in _schema.ShingleLengths)
                    shingles += ShingleHash.AddAll(_terms, length, _shingles);
            }

            if (field.VectorWeight > 0 && _projector is not null)
                AddPassages(document, f, text);
        }

        _keywords.EndDocument(number);
        _shingles.EndDocument(number);
        _shingleLengths.Add(shingles);
        foreach (var (facet, values) in document.Facets)
        {
            foreach (var value in values)
                _facets.Add(facet, value);
        }

        _facets.EndDocument();
        foreach (var (name, value) in document.Numbers)
            AddNumber(name, number, value);
        _byId[document.Id] = number;
        _ids.Add(Encoding.UTF8.GetBytes(document.Id));
    }

    public bool Remove(string id)
    {
        if (!_byId.Remove(id, out var number))
            return false;
        _removed.Add(number);
        return true;
    }

    /// <summary>Copies the live documents of a segment.</summary>
    public void Add(Segment segment, Bitmap? removed)
    {
        var numbers = new int[segment.Documents];
        for (var d = 0; d < numbers.Length; d++)
        {
            if (removed is not null && removed[d])
            {
                numbers[d] = -1;
                continue;
            }

            numbers[d] = _ids.Count;
            _ids.Add(segment.IdBytes(d).ToArray());
            _byId[segment.Id(d)] = numbers[d];
            for (var f = 0; f < _lengths.Length; f++)
                _lengths[f].Add(segment.Keywords.Lengths[(f * numbers.Length) + d]);
            _shingleLengths.Add(segment.Shingles?.Lengths[d] ?? 0);
            foreach (var value in segment.Facets.Of(d))
                _facets.Add(segment.Facets.NameOf(value), segment.Facets.Values[value]);
            _facets.EndDocument();
        }

        CopyPostings(segment.Keywords, numbers, _keywords, Encoding.UTF8.GetString);
        if (segment.Shingles is not null)
            CopyPostings(segment.Shingles, numbers, _shingles, BinaryPrimitives.ReadUInt64BigEndian);
        foreach (var name in segment.NumberNames)
        {
            var values = segment.Numbers(name);
            for (var d = 0; d < values.Length; d++)
            {
                if (numbers[d] >= 0 && !double.IsNaN(values[d]))
                    AddNumber(name, numbers[d], values[d]);
            }
        }

        var passages = segment.Passages;
        for (var p = 0; p < passages.Length; p++)
        {
            if (numbers[passages[p].Document] < 0)
                continue;
            _passages.Add(passages[p] with { Document = numbers[passages[p].Document] });
            _vectors.AddRange(segment.Vectors.Slice(p * segment.Dimensions, segment.Dimensions));
        }
    }

    /// <summary>Writes the segment; the answer marks the documents that were removed after they were added.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="others">The other segments of the index: impacts are computed under the averages of all.</param>
    public Bitmap? Write(string path, IReadOnlyList<Segment> others)
    {
        var lengths = _lengths.SelectMany(list => list).ToArray();
        using var file = new SectionFileWriter(path);
        file.Write<int>((int)Section.Counts, [Documents, _projector?.Dimensions ?? 0]);
        WriteIds(file);
        _facets.Write(file);
        WriteNumbers(file);
        file.Write<Passage>((int)Section.Passages, CollectionsMarshal.AsSpan(_passages));
        WriteVectors(file);
        var scoring = new FieldScoring(_schema.Fields, Averages(lengths, others.Select(o => o.Keywords)));
        TermSectionWriter.Write(file, Section.Keyword, _keywords, TermSectionWriter.Utf8, lengths, Documents, scoring);
        if (_schema.Fields.Any(field => field.Shingles))
        {
            var shingleLengths = _shingleLengths.ToArray();
            scoring = new FieldScoring(_shingleField, Averages(shingleLengths, others.Select(o => o.Shingles).OfType<TermSection>()));
            TermSectionWriter.Write(file, Section.Shingle, _shingles, ShingleHash.Bytes, shingleLengths, Documents, scoring);
        }

        file.Finish();
        if (_removed.Count == 0)
            return null;
        var removed = new Bitmap(Documents);
        foreach (var number in _removed)
            removed.Set(number);
        return removed;
    }

    private static void CopyPostings<TKey>(TermSection from, int[] numbers, PostingBuffer<TKey> into, Func<ReadOnlySpan<byte>, TKey> toKey)
        where TKey : notnull
    {
        Span<uint> scratch = stackalloc uint[2 * BlockPacking.Size];
        var patterns = from.Patterns;
        for (var term = 0; term < from.TermCount; term++)
        {
            var key = toKey(from.TermBytes(term));
            var cursor = from.Postings(term, scratch);
            while (cursor.NextBlock())
            {
                var documents = cursor.Documents;
                var codes = cursor.Patterns;
                for (var i = 0; i < documents.Length; i++)
                {
                    var number = numbers[(int)documents[i]];
                    if (number >= 0)
                        into.Append(key, number, patterns[(int)codes[i]]);
                }
            }
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
                _passages.Add(new(_ids.Count, f, start, length));
            else
                CollectionsMarshal.SetCount(_vectors, at);
        }
    }

    private void AddNumber(string name, int document, double value)
    {
        if (!_numbers.TryGetValue(name, out var values))
            _numbers.Add(name, values = []);
        values.Add((document, value));
    }

    private double[] Averages(int[] lengths, IEnumerable<TermSection> others)
    {
        var fields = lengths.Length / Math.Max(1, Documents);
        var sums = new double[fields];
        for (var i = 0; i < lengths.Length; i++)
            sums[i / Documents] += lengths[i];
        long documents = Documents;
        foreach (var other in others)
        {
            documents += other.Documents;
            var averages = TermCollection.Averages(fields, [other]);
            for (var f = 0; f < fields; f++)
                sums[f] += averages[f] * other.Documents;
        }

        return [.. sums.Select(sum => sum / Math.Max(1, documents))];
    }

    private void WriteIds(SectionFileWriter file)
    {
        var offsets = new int[Documents + 1];
        for (var d = 0; d < Documents; d++)
            offsets[d + 1] = offsets[d] + _ids[d].Length;
        var order = Enumerable.Range(0, Documents).ToArray();
        Array.Sort(order, (a, b) =>
        {
            var compared = _ids[a].AsSpan().SequenceCompareTo(_ids[b]);
            return compared != 0 ? compared : a.CompareTo(b);
        });
        file.Write<int>((int)Section.IdOffsets, offsets);
        file.Write<byte>((int)Section.IdBytes, _ids.SelectMany(id => id).ToArray());
        file.Write<int>((int)Section.IdOrder, order);
    }

    private void WriteVectors(SectionFileWriter file)
    {
        var vectors = CollectionsMarshal.AsSpan(_vectors);
        var codes = new sbyte[vectors.Length];
        var scales = new float[_passages.Count];
        for (var p = 0; p < scales.Length; p++)
        {
            var (start, length) = (p * _projector!.Dimensions, _projector.Dimensions);
            scales[p] = QuantisedVector.Write(vectors.Slice(start, length), codes.AsSpan(start, length));
        }

        file.Write<float>((int)Section.Vectors, vectors);
        file.Write<sbyte>((int)Section.VectorCodes, codes);
        file.Write<float>((int)Section.VectorScales, scales);
    }

    private void WriteNumbers(SectionFileWriter file)
    {
        if (_numbers.Count == 0)
            return;
        var values = new double[_numbers.Count * Documents];
        Array.Fill(values, double.NaN);
        var row = 0;
        foreach (var list in _numbers.Values)
        {
            foreach (var (document, value) in list)
                values[(row * Documents) + document] = value;
            row++;
        }

        file.WriteStrings((int)Section.NumberNames, _numbers.Keys);
        file.Write<double>((int)Section.Numbers, values);
    }
}
