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
            ulong hash = 0;
            for (var k = 0; k < length; k++)
                hash = (BitOperations.RotateLeft(hash, 23) ^ window[(count + k) % length]) * 0x9E3779B97F4A7C15;
            yield return (hash ^ (hash >> 31), starts[count % length]);
        }
    }
}
