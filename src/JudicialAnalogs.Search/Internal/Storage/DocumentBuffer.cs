using System.Runtime.InteropServices;
using System.Text;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>What a segment keeps of its documents beside terms and vectors: identifiers, lengths, facets, numbers and the places of passages.</summary>
internal sealed class DocumentBuffer(SearchSchema schema)
{
    private readonly List<byte[]> _ids = [];
    private readonly List<int>[] _lengths = [.. schema.Fields.Select(_ => new List<int>())];
    private readonly List<int> _shingleLengths = [];
    private readonly FacetBuffer _facets = new();
    private readonly SortedDictionary<string, List<(int Document, double Value)>> _numbers = new(StringComparer.Ordinal);
    private readonly List<Passage> _passages = [];

    /// <summary>Documents so far.</summary>
    public int Count => _ids.Count;

    public int Passages => _passages.Count;

    /// <summary>Lengths of the fields, field by field.</summary>
    public int[] Lengths => [.. _lengths.SelectMany(list => list)];

    public int[] ShingleLengths => [.. _shingleLengths];

    public void Add(SearchDocument document, ReadOnlySpan<int> lengths, int shingles)
    {
        foreach (var (facet, values) in document.Facets)
        {
            foreach (var value in values)
                _facets.Add(facet, value);
        }

        foreach (var (name, value) in document.Numbers)
            AddNumber(name, Count, value);
        End(Encoding.UTF8.GetBytes(document.Id), lengths, shingles);
    }

    /// <summary>Notes a passage of a document, which may still be the one to be added next; passages of a document come together.</summary>
    public void AddPassage(Passage passage) => _passages.Add(passage);

    /// <summary>Copies the live documents of a segment; the answer is the new number of each, −1 for one left out.</summary>
    public int[] Add(Segment segment, Bitmap? removed)
    {
        var numbers = new int[segment.Documents];
        var allLengths = segment.Keywords.Lengths;
        var shingles = segment.Shingles is null ? [] : segment.Shingles.Lengths;
        Span<int> lengths = stackalloc int[_lengths.Length];
        for (var d = 0; d < numbers.Length; d++)
        {
            if (removed is not null && removed[d])
            {
                numbers[d] = -1;
                continue;
            }

            numbers[d] = Count;
            foreach (var value in segment.Facets.Of(d))
                _facets.Add(segment.Facets.NameOf(value), segment.Facets.Values[value]);
            for (var f = 0; f < lengths.Length; f++)
                lengths[f] = allLengths[(f * numbers.Length) + d];
            End(segment.IdBytes(d).ToArray(), lengths, shingles.IsEmpty ? 0 : shingles[d]);
        }

        foreach (var name in segment.NumberNames)
        {
            var values = segment.Numbers(name);
            for (var d = 0; d < values.Length; d++)
            {
                if (numbers[d] >= 0 && !double.IsNaN(values[d]))
                    AddNumber(name, numbers[d], values[d]);
            }
        }

        foreach (var passage in segment.Passages)
        {
            if (numbers[passage.Document] >= 0)
                _passages.Add(passage with { Document = numbers[passage.Document] });
        }

        return numbers;
    }

    public void Write(SectionFileWriter file, int dimensions)
    {
        file.Write<int>((int)Section.Counts, [Count, dimensions]);
        WriteIds(file);
        _facets.Write(file);
        WriteNumbers(file);
        file.Write<Passage>((int)Section.Passages, CollectionsMarshal.AsSpan(_passages));
    }

    private void End(byte[] id, ReadOnlySpan<int> lengths, int shingles)
    {
        _ids.Add(id);
        for (var f = 0; f < lengths.Length; f++)
            _lengths[f].Add(lengths[f]);
        _shingleLengths.Add(shingles);
        _facets.EndDocument();
    }

    private void AddNumber(string name, int document, double value)
    {
        if (!_numbers.TryGetValue(name, out var values))
            _numbers.Add(name, values = []);
        values.Add((document, value));
    }

    private void WriteIds(SectionFileWriter file)
    {
        var offsets = new int[Count + 1];
        for (var d = 0; d < Count; d++)
            offsets[d + 1] = offsets[d] + _ids[d].Length;
        var order = Enumerable.Range(0, Count).ToArray();
        Array.Sort(order, (a, b) =>
        {
            var compared = _ids[a].AsSpan().SequenceCompareTo(_ids[b]);
            return compared != 0 ? compared : a.CompareTo(b);
        });
        file.Write<int>((int)Section.IdOffsets, offsets);
        file.Begin();
        foreach (var id in _ids)
            file.Append<byte>(id);
        file.End((int)Section.IdBytes);
        file.Write<int>((int)Section.IdOrder, order);
    }

    private void WriteNumbers(SectionFileWriter file)
    {
        if (_numbers.Count == 0)
            return;
        var values = new double[_numbers.Count * Count];
        Array.Fill(values, double.NaN);
        var row = 0;
        foreach (var list in _numbers.Values)
        {
            foreach (var (document, value) in list)
                values[(row * Count) + document] = value;
            row++;
        }

        file.WriteStrings((int)Section.NumberNames, _numbers.Keys);
        file.Write<double>((int)Section.Numbers, values);
    }
}
