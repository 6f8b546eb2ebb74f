using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Adds up impacts document by document, one term after the other. 16-bit sums of a segment stay in the processor's second cache, so
/// the cost is that of reading the postings.
/// </summary>
internal static class ImpactSums<TSum>
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    /// <summary>The largest sum. Of 32 bits 23 are used, so that an impact of 8 times a part of a sum does not overflow.</summary>
    public static uint Largest => typeof(TSum) == typeof(ushort) ? ushort.MaxValue : 1u << 23;

    /// <summary>Adds one term.</summary>
    /// <param name="list">Its postings.</param>
    /// <param name="part">What an impact adds.</param>
    /// <param name="sums">One sum for every document of the segment.</param>
    public static void Add(in PostingList list, ImpactPart part, Span<TSum> sums)
    {
        if (sums.Length < list.Documents)
            throw new ArgumentException("There must be a sum for every document.", nameof(sums));
        switch (list.Form)
        {
            case PostingForm.Single:
                sums[list.SingleDocument] += TSum.CreateTruncating(part.Of(list.SingleImpact));
                break;
            case PostingForm.Dense when typeof(TSum) == typeof(ushort):
                AddDense(list.Impacts, part, MemoryMarshal.Cast<TSum, ushort>(sums));
                break;
            case PostingForm.Dense:
                for (var d = 0; d < list.Impacts.Length; d++)
                    sums[d] += TSum.CreateTruncating(part.Of(list.Impacts[d]));
                break;
            default:
                AddPacked(list, part, sums);
                break;
        }
    }

    [SkipLocalsInit]
    private static void AddPacked(in PostingList list, ImpactPart part, Span<TSum> sums)
    {
        Span<uint> documents = stackalloc uint[BlockPacking.Size];
        Span<TSum> parts = stackalloc TSum[256];
        for (var impact = 0; impact < parts.Length; impact++)
            parts[impact] = TSum.CreateTruncating(part.Of((uint)impact));
        for (var block = 0; block < list.Blocks; block++)
            AddBlock(documents, list.Block(block, documents), parts, sums);
        var rest = list.Count % BlockPacking.Size;
        if (rest == 0)
            return;
        Span<uint> codes = stackalloc uint[BlockPacking.Size];
        var impacts = list.Tail(documents, codes);
        for (var i = 0; i < rest; i++)
            sums[(int)documents[i]] += parts[impacts[i]];
    }

    /// <summary>The list has made sure that the documents ascend and lie within the segment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddBlock(ReadOnlySpan<uint> documents, ReadOnlySpan<byte> impacts, ReadOnlySpan<TSum> parts, Span<TSum> sums)
    {
        ref var document = ref MemoryMarshal.GetReference(documents);
        ref var impact = ref MemoryMarshal.GetReference(impacts[..BlockPacking.Size]);
        ref var part = ref MemoryMarshal.GetReference(parts);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < BlockPacking.Size; i += 4)
        {
            Unsafe.Add(ref sum, Unsafe.Add(ref document, i)) += Unsafe.Add(ref part, (nuint)Unsafe.Add(ref impact, i));
            Unsafe.Add(ref sum, Unsafe.Add(ref document, i + 1)) += Unsafe.Add(ref part, (nuint)Unsafe.Add(ref impact, i + 1));
            Unsafe.Add(ref sum, Unsafe.Add(ref document, i + 2)) += Unsafe.Add(ref part, (nuint)Unsafe.Add(ref impact, i + 2));
            Unsafe.Add(ref sum, Unsafe.Add(ref document, i + 3)) += Unsafe.Add(ref part, (nuint)Unsafe.Add(ref impact, i + 3));
        }
    }

    /// <summary>An impact is a byte and the multiplier 16 bits, so the product is taken in two halves that each fit 16.</summary>
    private static void AddDense(ReadOnlySpan<byte> impacts, ImpactPart part, Span<ushort> sums)
    {
        var (high, low) = (Vector256.Create((ushort)(part.Multiplier >> 8)), Vector256.Create((ushort)(part.Multiplier & 0xFF)));
        var least = Vector256.Create((ushort)part.Least);
        ref var impact = ref MemoryMarshal.GetReference(impacts);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var d = 0;
        for (; d + 32 <= impacts.Length; d += 32)
        {
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref impact, (nuint)d));
            (Vector256.LoadUnsafe(ref sum, (nuint)d) + Parts(first, high, low, least)).StoreUnsafe(ref sum, (nuint)d);
            (Vector256.LoadUnsafe(ref sum, (nuint)d + 16) + Parts(second, high, low, least)).StoreUnsafe(ref sum, (nuint)d + 16);
        }

        for (; d < impacts.Length; d++)
            sums[d] += (ushort)part.Of(impacts[d]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Parts(Vector256<ushort> impacts, Vector256<ushort> high, Vector256<ushort> low, Vector256<ushort> least) =>
        (impacts * high) + Vector256.ShiftRightLogical(impacts * low, 8) + Vector256.AndNot(least, Vector256.Equals(impacts, Vector256<ushort>.Zero));
}
