using System.Numerics;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Runs of neighbouring terms as 64-bit numbers. Two different runs with the same number are too rare to matter (about n²/2⁶⁵).</summary>
internal static class ShingleHash
{
    /// <summary>The one field that all shingles of a document share.</summary>
    public static SearchField Field { get; } = new("shingles");

    /// <summary>Shingles in order with the number of the first term of each. Of several terms at one position only the first counts.</summary>
    public static IEnumerable<(ulong Hash, int First)> Of(List<Term> terms, int length)
    {
        var window = new ulong[length];
        var starts = new int[length];
        int count = 0, position = -1;
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Position == position)
                continue;
            position = terms[i].Position;
            window[count % length] = Checksum.Of(terms[i].Text);
            starts[count % length] = i;
            if (++count < length)
                continue;
            yield return (Join(window, count), starts[count % length]);
        }
    }

    /// <summary>Appends the hashes that <see cref="Of"/> gives.</summary>
    public static void Append(ReadOnlySpan<ReadTerm> terms, KnownStems known, int length, List<ulong> hashes)
    {
        Span<ulong> window = stackalloc ulong[length];
        int count = 0, position = -1;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Position == position)
                continue;
            position = terms[i].Position;
            window[count % length] = known[terms[i].Stem].Wording;
            if (++count >= length)
                hashes.Add(Join(window, count));
        }
    }

    /// <summary>The hash of the terms in a window, of which the next to be replaced is the first.</summary>
    private static ulong Join(ReadOnlySpan<ulong> window, int next)
    {
        ulong hash = 0;
        for (var k = 0; k < window.Length; k++)
            hash = (BitOperations.RotateLeft(hash, 23) ^ window[(next + k) % window.Length]) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 31);
    }
}
