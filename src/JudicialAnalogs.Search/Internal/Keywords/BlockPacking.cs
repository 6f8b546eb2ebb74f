using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// Packs 128 small numbers into <c>16 · bits</c> bytes, four lanes side by side, so that four are unpacked at a time
/// (Lemire and Boytsov, "Decoding billions of integers per second through vectorization", 2015).
/// </summary>
internal static class BlockPacking
{
    public const int Size = 128;

    public static int BitsFor(ReadOnlySpan<uint> values)
    {
        uint all = 0;
        foreach (var value in values)
            all |= value;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    public static void Pack(ReadOnlySpan<uint> values, int bits, Span<byte> target)
    {
        var words = MemoryMarshal.Cast<byte, uint>(target[..(16 * bits)]);
        words.Clear();
        if (bits == 0)
            return;
        for (var i = 0; i < Size; i++)
        {
            int lane = i & 3, at = (i >> 2) * bits, word = at >> 5, shift = at & 31;
            words[(word * 4) + lane] |= values[i] << shift;
            if (shift + bits > 32)
                words[((word + 1) * 4) + lane] |= values[i] >> (32 - shift);
        }
    }

    public static void Unpack(ReadOnlySpan<byte> source, int bits, Span<uint> values)
    {
        if (bits == 0)
        {
            values[..Size].Clear();
            return;
        }

        ref var words = ref Words(source, bits);
        ref var target = ref MemoryMarshal.GetReference(values[..Size]);
        var mask = Mask(bits);
        for (int i = 0, at = 0; i < Size; i += 4, at += bits)
            (Four(ref words, at, bits) & mask).StoreUnsafe(ref target, (nuint)i);
    }

    /// <summary>Unpacks gaps between ascending numbers, each less by one than it is, and adds them up from the number before the block on.</summary>
    public static void UnpackAscending(ReadOnlySpan<byte> source, int bits, int previous, Span<uint> values)
    {
        ref var target = ref MemoryMarshal.GetReference(values[..Size]);
        var last = Vector128.Create((uint)previous);
        var one = Vector128<uint>.One;
        if (bits == 0)
        {
            for (var i = 0; i < Size; i++)
                Unsafe.Add(ref target, i) = (uint)(previous + 1 + i);
            return;
        }

        ref var words = ref Words(source, bits);
        var mask = Mask(bits);
        for (int i = 0, at = 0; i < Size; i += 4, at += bits)
        {
            var sums = (Four(ref words, at, bits) & mask) + one;
            sums += Vector128.Shuffle(sums, Vector128.Create(4u, 0, 1, 2)); // an index of 4 stands for zero
            sums += Vector128.Shuffle(sums, Vector128.Create(4u, 4, 0, 1));
            sums += last;
            sums.StoreUnsafe(ref target, (nuint)i);
            last = Vector128.Shuffle(sums, Vector128.Create(3u, 3, 3, 3));
        }
    }

    /// <summary>One of the packed numbers.</summary>
    public static uint At(ReadOnlySpan<byte> source, int bits, int i)
    {
        if (bits == 0)
            return 0;
        var words = MemoryMarshal.Cast<byte, uint>(source[..(16 * bits)]);
        int lane = i & 3, at = (i >> 2) * bits, word = at >> 5, shift = at & 31;
        var value = words[(word * 4) + lane] >> shift;
        if (shift + bits > 32)
            value |= words[((word + 1) * 4) + lane] << (32 - shift);
        return bits == 32 ? value : value & ((1u << bits) - 1);
    }

    private static ref uint Words(ReadOnlySpan<byte> source, int bits) => ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, uint>(source[..(16 * bits)]));

    private static Vector128<uint> Mask(int bits) => Vector128.Create(bits == 32 ? uint.MaxValue : (1u << bits) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Four(ref uint words, int at, int bits)
    {
        int word = at >> 5, shift = at & 31;
        var value = Vector128.ShiftRightLogical(Vector128.LoadUnsafe(ref words, (nuint)(word * 4)), shift);
        if (shift + bits > 32)
            value |= Vector128.ShiftLeft(Vector128.LoadUnsafe(ref words, (nuint)((word + 1) * 4)), 32 - shift);
        return value;
    }
}
