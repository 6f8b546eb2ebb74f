namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Numbers strings in the order in which they are first met.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public string this[int id] => _names[id];

    public int Add(ReadOnlySpan<char> name)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var id))
            return id;
        id = _names.Count;
        _names.Add(name.ToString());
        _ids.Add(_names[id], id);
        return id;
    }
}
