using System.Diagnostics.CodeAnalysis;
using System.Text;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// An immutable set of documents in one mapped file. Counted references keep the map alive: every snapshot and the writer hold one,
/// and the map closes with the last.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Counted references close the map: see Release.")]
internal sealed class Segment
{
    private readonly SectionFile _file;
    private readonly string[] _numbers;
    private readonly Lazy<int[]> _firstPassages;
    private readonly MappedSection<int> _idOffsets;
    private readonly MappedSection<byte> _idBytes;
    private readonly MappedSection<int> _idOrder;
    private readonly MappedSection<Passage> _passages;
    private readonly MappedSection<float> _vectors;
    private readonly MappedSection<byte> _sketches;
    private readonly MappedSection<float> _leading;
    private int _references = 1;

    public Segment(string path)
    {
        Name = Path.GetFileName(path);
        _file = new SectionFile(path);
        var counts = _file.Read<int>((int)Section.Counts);
        Documents = counts[0];
        Dimensions = counts[1];
        Facets = new FacetTable(_file);
        Keywords = new TermSection(_file, Section.Keyword, Documents);
        Shingles = _file.Has((int)Section.Shingle + (int)TermPart.Averages) ? new TermSection(_file, Section.Shingle, Documents) : null;
        _idOffsets = _file.Map<int>((int)Section.IdOffsets);
        _idBytes = _file.Map<byte>((int)Section.IdBytes);
        _idOrder = _file.Map<int>((int)Section.IdOrder);
        _passages = _file.Map<Passage>((int)Section.Passages);
        _vectors = _file.Map<float>((int)Section.Vectors);
        _sketches = _file.Map<byte>((int)Section.VectorSketches);
        _leading = _file.Map<float>((int)Section.LeadingValues);
        _numbers = _file.ReadStrings((int)Section.NumberNames);
        _firstPassages = new Lazy<int[]>(FindFirstPassages);
    }

    public string Name { get; }

    public ulong Check => _file.Check;

    /// <summary>Size of the file.</summary>
    public long Bytes => _file.Bytes;

    public int Documents { get; }

    public int Dimensions { get; }

    public FacetTable Facets { get; }

    public TermSection Keywords { get; }

    public TermSection? Shingles { get; }

    public ReadOnlySpan<Passage> Passages => _passages.All;

    /// <summary>Number of the first passage of each document, and that of all at the end; found out when first asked for.</summary>
    public int[] FirstPassages => _firstPassages.Value;

    /// <summary>Sketches of the same vectors from one on, as many as one span can hold.</summary>
    public ReadOnlySpan<byte> SketchesFrom(int passage) => _sketches.From((long)passage * VectorSketch.Stride(Dimensions));

    /// <summary>Leading components of the same vectors from one on, as many as one span can hold.</summary>
    public ReadOnlySpan<float> LeadingFrom(int passage) => _leading.From((long)passage * SketchGrid.Leading);

    public SketchGrid SketchGrid => new(
        _file.Read<float>((int)Section.SketchSteps), _file.Read<float>((int)Section.SketchMeans), _file.Read<int>((int)Section.LeadingComponents));

    /// <summary>Unit vectors of the passages from one on, as many as one span can hold; empty without a model.</summary>
    public ReadOnlySpan<float> VectorsFrom(int passage) => _vectors.From((long)passage * Dimensions);

    /// <summary>Unit vector of a passage.</summary>
    public ReadOnlySpan<float> Vector(int passage) => _vectors.Span((long)passage * Dimensions, Dimensions);

    public IReadOnlyList<string> NumberNames => _numbers;

    public ReadOnlySpan<double> Numbers(string name)
    {
        var n = Array.IndexOf(_numbers, name);
        return n < 0 ? [] : _file.Read<double>((int)Section.Numbers).Slice(n * Documents, Documents);
    }

    public ReadOnlySpan<byte> IdBytes(int document)
    {
        var range = _idOffsets.Span(document, 2);
        return _idBytes.Span(range[0], range[1] - range[0]);
    }

    public string Id(int document) => Encoding.UTF8.GetString(IdBytes(document));

    /// <summary>Newest document with an identifier, or −1.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var order = _idOrder.All;
        int low = 0, high = order.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var compared = IdBytes(order[middle]).SequenceCompareTo(id);
            if (compared == 0)
                found = order[middle];
            if (compared <= 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return found;
    }

    public Segment Retain()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
            _file.Dispose();
    }

    private int[] FindFirstPassages()
    {
        var passages = Passages;
        var first = new int[Documents + 1];
        for (int document = 0, p = 0; document < Documents; first[++document] = p)
        {
            while (p < passages.Length && passages[p].Document == document)
                p++;
        }

        return first;
    }
}
