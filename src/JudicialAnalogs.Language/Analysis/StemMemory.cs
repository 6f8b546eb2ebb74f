using System.Runtime.InteropServices;
using JudicialAnalogs.Language.Analysis.Internal;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Analysis;

/// <summary>
/// What one analyzer made of the words it met, for reading many texts: a word that comes again is neither folded nor stemmed again, and a stem is a
/// number of the caller's. For one analyzer and one thread at a time; 15 MB at most beside the stems, which are kept as long as the memory is.
/// </summary>
/// <param name="numberOf">Gives a stem its number, 0 or more; asked once for each stem.</param>
public sealed class StemMemory(Func<string, int> numberOf)
{
    /// <summary>Tokens that are looked up together.</summary>
    internal const int Together = 64;

    private const int FewestPlaces = 1 << 10;
    private const int MostPlaces = 1 << 18;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    // A power of two of them, by the hash of the word. Once there are no more places a word is kept until another comes to its own: rare words
    // drive each other out and common ones are soon back.
    private WordReading[] _words = new WordReading[FewestPlaces];
    private int _kept;
    private int _touched;

    /// <summary>The analyzer whose readings these are.</summary>
    internal Analyzer? Owner { get; set; }

    /// <summary>Tokens of the text being read and the hashes of their words.</summary>
    internal (Token Token, uint Hash)[] Ahead { get; } = new (Token, uint)[Together];

    /// <summary>The number of a stem.</summary>
    public int Of(ReadOnlySpan<char> stem)
    {
        var lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(stem, out var known))
            return known;
        var text = stem.ToString();
        _stems.Add(text, known = numberOf(text));
        return known;
    }

    /// <summary>
    /// Reads something of the places of many words, so that the processor waits for all of them at once: most of the time of a reading is this waiting.
    /// </summary>
    internal void Touch(ReadOnlySpan<(Token Token, uint Hash)> ahead)
    {
        var touched = 0;
        foreach (ref readonly var next in ahead)
            touched += _words[(int)next.Hash & (_words.Length - 1)].First;
        _touched = touched;
    }

    /// <summary>The reading of a word as written; an empty one, to be filled, of a word that is not kept.</summary>
    internal ref WordReading ReadingOf(ReadOnlySpan<char> word, uint hash)
    {
        ref var kept = ref _words[(int)hash & (_words.Length - 1)];
        if (kept.IsOf(word))
            return ref kept;
        if (!kept.IsEmpty && _kept * 2 > _words.Length && _words.Length < MostPlaces)
        {
            Grow();
            kept = ref _words[(int)hash & (_words.Length - 1)];
        }

        _kept += kept.IsEmpty ? 1 : 0;
        kept = default;
        return ref kept;
    }

    /// <summary>Where a word's reading is.</summary>
    internal static uint HashOf(ReadOnlySpan<char> word)
    {
        var bytes = MemoryMarshal.AsBytes(word);
        var mixed = (ulong)word.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            mixed = (mixed ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15;
        for (; bytes.Length >= 2; bytes = bytes[2..])
            mixed = (mixed ^ MemoryMarshal.Read<ushort>(bytes)) * 0xC2B2AE3D27D4EB4F;
        return (uint)((mixed ^ (mixed >> 29)) * 0x165667B19E3779F9 >> 32);
    }

    private void Grow()
    {
        var words = _words;
        (_words, _kept) = (new WordReading[words.Length * 4], 0);
        foreach (ref readonly var reading in words.AsSpan())
        {
            if (reading.IsEmpty)
                continue;
            _words[(int)HashOf(reading.Word) & (_words.Length - 1)] = reading;
            _kept++;
        }
    }
}
