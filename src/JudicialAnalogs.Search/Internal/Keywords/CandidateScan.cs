using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Finds the allowed documents of a segment whose sums can still matter.</summary>
internal static class CandidateScan<TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    /// <summary>Hands them to a <see cref="CandidateSet"/>, whose least sum rises meanwhile.</summary>
    /// <param name="sums">The sums, with room up to a multiple of 64.</param>
    /// <param name="first">Number in the snapshot of the segment's first document.</param>
    /// <param name="documents">Documents of the segment.</param>
    /// <param name="allowed">Documents of the snapshot that may be found.</param>
    /// <param name="candidates">Gets them.</param>
    public static void Run(ReadOnlySpan<TSum> sums, int first, int documents, Bitmap allowed, CandidateSet candidates)
    {
        for (var d = 0; d < documents; d += 64)
        {
            var open = allowed.Bits(first + d);
            if (documents - d < 64)
                open &= (1UL << (documents - d)) - 1;
            if (open == 0)
                continue;
            for (var matching = open & AtLeast(sums.Slice(d, 64), TSum.CreateTruncating(candidates.Least)); matching != 0; matching &= matching - 1)
            {
                var i = d + BitOperations.TrailingZeroCount(matching);
                candidates.Add(first + i, uint.CreateTruncating(sums[i]));
            }
        }
    }

    /// <summary>Lists the documents of the segment, by their number in it, whose sum reaches a given least.</summary>
    public static void List(ReadOnlySpan<TSum> sums, int first, int documents, Bitmap allowed, uint least, List<int> found)
    {
        found.Clear();
        for (var d = 0; d < documents; d += 64)
        {
            var open = allowed.Bits(first + d);
            if (documents - d < 64)
                open &= (1UL << (documents - d)) - 1;
            for (var matching = open == 0 ? 0 : open & AtLeast(sums.Slice(d, 64), TSum.CreateTruncating(least)); matching != 0; matching &= matching - 1)
                found.Add(d + BitOperations.TrailingZeroCount(matching));
        }
    }

    /// <summary>One bit for each of 64 sums: whether it reaches the least.</summary>
    private static ulong AtLeast(ReadOnlySpan<TSum> sums, TSum least)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var least256 = Vector256.Create(least);
        ulong bits = 0;
        for (var i = 0; i < 64; i += Vector256<TSum>.Count)
            bits |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref sum, (nuint)i), least256).ExtractMostSignificantBits() << i;
        return bits;
    }
}
