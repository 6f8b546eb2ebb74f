using System.Numerics;
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

        ref var words = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, uint>(source[..(16 * bits)]));
        ref var target = ref MemoryMarshal.GetReference(values[..Size]);
        var mask = Vector128.Create(bits == 32 ? uint.MaxValue : (1u << bits) - 1);
        for (int i = 0, at = 0; i < Size; i += 4, at += bits)
        {
            int word = at >> 5, shift = at & 31;
            var value = Vector128.ShiftRightLogical(Vector128.LoadUnsafe(ref words, (nuint)(word * 4)), shift);
            if (shift + bits > 32)
                value |= Vector128.ShiftLeft(Vector128.LoadUnsafe(ref words, (nuint)((word + 1) * 4)), 32 - shift);
            (value & mask).StoreUnsafe(ref target, (nuint)i);
        }
    }
}
