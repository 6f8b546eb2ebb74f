using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// One string per distinct stem instead of one per word. A few thousand stems make up most of a text; they are found by one look at a table
/// that fits the processor's cache, the others in a set.
/// </summary>
internal sealed class StemPool
{
    private const int Recent = 1 << 14;
    private const int Most = 500_000;

    [ThreadStatic]
    private static StemPool? _ofThread;

    private readonly string?[] _recent = new string?[Recent];
    private HashSet<string> _all = new(StringComparer.Ordinal);

    /// <summary>The pool of the current thread, which stays small: before it grows large it starts over.</summary>
    public static StemPool OfThread => _ofThread ??= new();

    public string StringOf(ReadOnlySpan<char> stem)
    {
        ref var recent = ref _recent[PlaceOf(stem)];
        if (recent is not null && stem.SequenceEqual(recent))
            return recent;
        if (_all.Count > Most)
            _all = new(StringComparer.Ordinal);
        var stems = _all.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!stems.TryGetValue(stem, out var known))
            _all.Add(known = stem.ToString());
        return recent = known;
    }

    /// <summary>Mixes the first and the last four letters and the length.</summary>
    private static int PlaceOf(ReadOnlySpan<char> stem)
    {
        ulong mixed = (uint)stem.Length;
        if (stem.Length >= 4)
        {
            var bytes = MemoryMarshal.AsBytes(stem);
            mixed = (mixed + MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ MemoryMarshal.Read<ulong>(bytes[^8..])) * 0xC2B2AE3D27D4EB4F;
        }
        else
        {
            foreach (var letter in stem)
                mixed = (mixed + letter) * 0x9E3779B97F4A7C15;
        }

        return (int)(mixed >> 50);
    }
}
