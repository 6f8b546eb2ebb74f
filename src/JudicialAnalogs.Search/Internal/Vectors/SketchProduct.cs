using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// Products of a prepared query and sketches. Whole numbers, so every path gives the same: a half byte of at most 15 times a signed byte, two of
/// them added, fits 16 bits eight times over.
/// </summary>
internal static class SketchProduct
{
    /// <summary>Σ query · codes.</summary>
    /// <param name="query">Twice as long as the sketch: for the low halves, then for the high ones.</param>
    /// <param name="sketch">A multiple of 64 bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<sbyte> query, ReadOnlySpan<byte> sketch)
    {
        if (Avx512BW.IsSupported)
            return Wide(query, sketch);
        return Avx2.IsSupported ? Medium(query, sketch) : Portable(query, sketch);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Wide(ReadOnlySpan<sbyte> query, ReadOnlySpan<byte> sketch)
    {
        ref var low = ref MemoryMarshal.GetReference(query);
        ref var high = ref Unsafe.Add(ref low, sketch.Length);
        ref var codes = ref MemoryMarshal.GetReference(sketch);
        var half = Vector512.Create((byte)0x0F);
        var sum = Vector512<int>.Zero;
        for (var i = 0; i < sketch.Length; i += 64)
        {
            var both = Vector512.LoadUnsafe(ref codes, (nuint)i);
            var products = Avx512BW.MultiplyAddAdjacent(both & half, Vector512.LoadUnsafe(ref low, (nuint)i))
                + Avx512BW.MultiplyAddAdjacent(Vector512.ShiftRightLogical(both.AsUInt16(), 4).AsByte() & half, Vector512.LoadUnsafe(ref high, (nuint)i));
            sum += Avx512BW.MultiplyAddAdjacent(products, Vector512<short>.One);
        }

        return Vector512.Sum(sum);
    }

    internal static int Medium(ReadOnlySpan<sbyte> query, ReadOnlySpan<byte> sketch)
    {
        ref var low = ref MemoryMarshal.GetReference(query);
        ref var high = ref Unsafe.Add(ref low, sketch.Length);
        ref var codes = ref MemoryMarshal.GetReference(sketch);
        var half = Vector256.Create((byte)0x0F);
        var sum = Vector256<int>.Zero;
        for (var i = 0; i < sketch.Length; i += 32)
        {
            var both = Vector256.LoadUnsafe(ref codes, (nuint)i);
            var products = Avx2.MultiplyAddAdjacent(both & half, Vector256.LoadUnsafe(ref low, (nuint)i))
                + Avx2.MultiplyAddAdjacent(Vector256.ShiftRightLogical(both.AsUInt16(), 4).AsByte() & half, Vector256.LoadUnsafe(ref high, (nuint)i));
            sum += Avx2.MultiplyAddAdjacent(products, Vector256<short>.One);
        }

        return Vector256.Sum(sum);
    }

    internal static int Portable(ReadOnlySpan<sbyte> query, ReadOnlySpan<byte> sketch)
    {
        var sum = 0;
        for (var i = 0; i < sketch.Length; i++)
            sum += ((sketch[i] & 0x0F) * query[i]) + ((sketch[i] >> 4) * query[sketch.Length + i]);
        return sum;
    }
}
