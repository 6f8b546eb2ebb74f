namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>The facet values of one segment: which documents have a value, and which values a document has.</summary>
internal sealed class FacetTable
{
    private readonly MappedSection<int> _owners;
    private readonly MappedSection<int> _offsets;
    private readonly MappedSection<int> _values;
    private readonly MappedSection<int> _invertedOffsets;
    private readonly MappedSection<int> _inverted;
    private readonly string[] _names;
    private readonly Dictionary<(int Facet, string Value), int> _places = [];

    public FacetTable(SectionFile file)
    {
        _owners = file.Map<int>((int)Section.FacetValueOwner);
        _offsets = file.Map<int>((int)Section.FacetForwardOffsets);
        _values = file.Map<int>((int)Section.FacetForward);
        _invertedOffsets = file.Map<int>((int)Section.FacetInvertedOffsets);
        _inverted = file.Map<int>((int)Section.FacetInverted);
        _names = file.ReadStrings((int)Section.FacetNames);
        Values = file.ReadStrings((int)Section.FacetValues);
        var owners = _owners.All;
        for (var v = 0; v < owners.Length; v++)
            _places.Add((owners[v], Values[v]), v);
    }

    public string[] Values { get; }

    public int Facet(string name) => Array.IndexOf(_names, name);

    public string NameOf(int value) => _names[OwnerOf(value)];

    public int OwnerOf(int value) => _owners[value];

    /// <summary>Ascending documents with one of the values of a facet.</summary>
    public ReadOnlySpan<int> With(int facet, string value) => _places.TryGetValue((facet, value), out var place) ? With(place) : [];

    /// <summary>Ascending documents with a value, by its number.</summary>
    public ReadOnlySpan<int> With(int value)
    {
        var range = _invertedOffsets.Span(value, 2);
        return _inverted.Span(range[0], range[1] - range[0]);
    }

    /// <summary>Numbers of those of some values of a facet that the segment has.</summary>
    public int[] PlacesOf(int facet, IEnumerable<string> values)
    {
        var places = new List<int>();
        foreach (var value in values)
        {
            if (_places.TryGetValue((facet, value), out var place))
                places.Add(place);
        }

        return [.. places];
    }

    /// <summary>Values of a document, of all its facets.</summary>
    public ReadOnlySpan<int> Of(int document)
    {
        var range = _offsets.Span(document, 2);
        return _values.Span(range[0], range[1] - range[0]);
    }
}
