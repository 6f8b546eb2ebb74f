namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>The facet values of one segment: which documents have a value, and which values a document has.</summary>
internal sealed class FacetTable
{
    private readonly SectionFile _file;
    private readonly string[] _names;
    private readonly Dictionary<(int Facet, string Value), int> _values = [];

    public FacetTable(SectionFile file)
    {
        _file = file;
        _names = file.ReadStrings((int)Section.FacetNames);
        Values = file.ReadStrings((int)Section.FacetValues);
        var owners = file.Read<int>((int)Section.FacetValueOwner);
        for (var v = 0; v < owners.Length; v++)
            _values.Add((owners[v], Values[v]), v);
    }

    public string[] Values { get; }

    public int Facet(string name) => Array.IndexOf(_names, name);

    public string NameOf(int value) => _names[OwnerOf(value)];

    public int OwnerOf(int value) => _file.Read<int>((int)Section.FacetValueOwner)[value];

    /// <summary>Ascending documents with one of the values of a facet.</summary>
    public ReadOnlySpan<int> With(int facet, string value)
    {
        if (!_values.TryGetValue((facet, value), out var v))
            return [];
        var offsets = _file.Read<int>((int)Section.FacetInvertedOffsets);
        return _file.Read<int>((int)Section.FacetInverted)[offsets[v]..offsets[v + 1]];
    }

    /// <summary>For every value of the segment 0, or what it is: one of a facet, or one of those of the facet that are wished for.</summary>
    public byte[] StandingOf(int facet, IReadOnlySet<string> wished, byte ofFacet, byte ofWished)
    {
        var standing = new byte[Values.Length];
        var owners = _file.Read<int>((int)Section.FacetValueOwner);
        for (var value = 0; value < standing.Length; value++)
        {
            if (owners[value] == facet)
                standing[value] = wished.Contains(Values[value]) ? ofWished : ofFacet;
        }

        return standing;
    }

    /// <summary>Values of a document, of all its facets.</summary>
    public ReadOnlySpan<int> Of(int document)
    {
        var offsets = _file.Read<int>((int)Section.FacetForwardOffsets);
        return _file.Read<int>((int)Section.FacetForward)[offsets[document]..offsets[document + 1]];
    }
}
