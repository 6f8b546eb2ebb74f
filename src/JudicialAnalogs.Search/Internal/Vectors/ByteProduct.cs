using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// Inner products of one query with many vectors of bytes. The query is widened to 16 bits once; a vector is widened as it is read, for a scan
/// waits for memory and not for the widening. Exact integers, so every path gives the same number.
/// </summary>
internal static class ByteProduct
{
    /// <summary>Σ query · codes; both of one length, codes within ±127.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> codes)
    {
        if (Avx512BW.IsSupported && codes.Length >= Vector256<sbyte>.Count)
            return Wide(query, codes);
        return Avx2.IsSupported ? Medium(query, codes) : Portable(query, codes);
    }

    internal static int Wide(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> codes)
    {
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var c = ref MemoryMarshal.GetReference(codes);
        Vector512<int> even = default, odd = default;
        var i = 0;
        for (; i + 64 <= codes.Length; i += 64)
        {
            even += Avx512BW.MultiplyAddAdjacent(
                Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref c, (nuint)i)), Vector512.LoadUnsafe(ref q, (nuint)i));
            odd += Avx512BW.MultiplyAddAdjacent(
                Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref c, (nuint)i + 32)), Vector512.LoadUnsafe(ref q, (nuint)i + 32));
        }

        return Vector512.Sum(even + odd) + (i < codes.Length ? Medium(query[i..], codes[i..]) : 0);
    }

    internal static int Medium(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> codes)
    {
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var c = ref MemoryMarshal.GetReference(codes);
        var sum = Vector256<int>.Zero;
        var i = 0;
        for (; i + 16 <= codes.Length; i += 16)
            sum += Avx2.MultiplyAddAdjacent(Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref c, (nuint)i)), Vector256.LoadUnsafe(ref q, (nuint)i));
        return Vector256.Sum(sum) + Tail(query[i..], codes[i..]);
    }

    internal static int Portable(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> codes)
    {
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var c = ref MemoryMarshal.GetReference(codes);
        var sum = Vector128<int>.Zero;
        var i = 0;
        for (; i + 16 <= codes.Length; i += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref c, (nuint)i));
            // Two products of ±127² fit 16 bits.
            var products = (low * Vector128.LoadUnsafe(ref q, (nuint)i)) + (high * Vector128.LoadUnsafe(ref q, (nuint)i + 8));
            var (first, second) = Vector128.Widen(products);
            sum += first + second;
        }

        return Vector128.Sum(sum) + Tail(query[i..], codes[i..]);
    }

    private static int Tail(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> codes)
    {
        var sum = 0;
        for (var i = 0; i < codes.Length; i++)
            sum += query[i] * codes[i];
        return sum;
    }
}
