using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>A vector for each of some strings.</summary>
internal sealed class WordVectors
{
    private readonly Dictionary<string, int> _ids;
    private readonly int _dimensions;

    public WordVectors(string[] names, float[] vectors, int dimensions)
    {
        (Names, Vectors, _dimensions) = (names, vectors, dimensions);
        _ids = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
            _ids.Add(names[i], i);
    }

    public string[] Names { get; }

    public float[] Vectors { get; }

    /// <summary>The vector of a string; empty for one that has none.</summary>
    public ReadOnlySpan<float> Of(ReadOnlySpan<char> name) =>
        _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var id) ? Row(id) : [];

    /// <summary>Number of a string, −1 for one without a vector.</summary>
    public int RowOf(string name) => _ids.TryGetValue(name, out var id) ? id : -1;

    /// <summary>The vector of a string by its number.</summary>
    public ReadOnlySpan<float> Row(int id) => Vectors.AsSpan(id * _dimensions, _dimensions);

    public ulong AddTo(ulong check)
    {
        check = Checksum.Of(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Vectors.AsSpan()), check);
        foreach (var name in Names)
            check = Checksum.Of(name, check);
        return check;
    }
}
