namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Collects the facet values of a segment and writes what <see cref="FacetTable"/> reads.</summary>
internal sealed class FacetBuffer
{
    private readonly Dictionary<string, int> _names = [];
    private readonly Dictionary<(int Facet, string Value), int> _values = [];
    private readonly List<int> _forward = [];
    private readonly List<int> _offsets = [0];

    public void Add(string facet, string value)
    {
        if (!_names.TryGetValue(facet, out var name))
            _names.Add(facet, name = _names.Count);
        if (!_values.TryGetValue((name, value), out var id))
            _values.Add((name, value), id = _values.Count);
        if (_forward.IndexOf(id, _offsets[^1]) < 0)
            _forward.Add(id);
    }

    public void EndDocument() => _offsets.Add(_forward.Count);

    public void Write(SectionFileWriter file)
    {
        var starts = new int[_values.Count + 1];
        foreach (var value in _forward)
            starts[value + 1]++;
        for (var v = 0; v < _values.Count; v++)
            starts[v + 1] += starts[v];
        var next = starts.AsSpan(0, _values.Count).ToArray();
        var inverted = new int[_forward.Count];
        for (var d = 0; d + 1 < _offsets.Count; d++)
        {
            for (var i = _offsets[d]; i < _offsets[d + 1]; i++)
                inverted[next[_forward[i]]++] = d;
        }

        if (_values.Count > 0)
        {
            file.WriteStrings((int)Section.FacetNames, _names.Keys);
            file.WriteStrings((int)Section.FacetValues, _values.Keys.Select(key => key.Value));
            file.Write<int>((int)Section.FacetValueOwner, _values.Keys.Select(key => key.Facet).ToArray());
        }

        file.Write<int>((int)Section.FacetForwardOffsets, _offsets.ToArray());
        file.Write<int>((int)Section.FacetForward, _forward.ToArray());
        file.Write<int>((int)Section.FacetInvertedOffsets, starts);
        file.Write<int>((int)Section.FacetInverted, inverted);
    }
}
