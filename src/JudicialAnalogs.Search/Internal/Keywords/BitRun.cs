using System.Buffers.Binary;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Numbers of one width of at most 32 bits, one after the other; for the few that do not fill a block of <see cref="BlockPacking"/>.</summary>
internal static class BitRun
{
    /// <summary>Bytes that so many numbers take.</summary>
    public static int Bytes(int count, int bits) => (int)((((long)count * bits) + 7) / 8);

    public static void Pack(ReadOnlySpan<uint> values, int bits, Span<byte> target)
    {
        ulong open = 0;
        int filled = 0, at = 0;
        foreach (var value in values)
        {
            open |= (ulong)value << filled;
            for (filled += bits; filled >= 8; filled -= 8, open >>= 8)
                target[at++] = (byte)open;
        }

        if (filled > 0)
            target[at] = (byte)open;
    }

    public static void Unpack(ReadOnlySpan<byte> source, int bits, Span<uint> values)
    {
        ulong open = 0;
        int filled = 0, at = 0;
        var mask = (1UL << bits) - 1;
        for (var i = 0; i < values.Length; i++)
        {
            if (filled < bits)
            {
                if (source.Length - at >= 4)
                {
                    open |= (ulong)BinaryPrimitives.ReadUInt32LittleEndian(source[at..]) << filled;
                    filled += 32;
                    at += 4;
                }
                else
                {
                    for (; filled < bits; filled += 8)
                        open |= (ulong)source[at++] << filled;
                }
            }

            values[i] = (uint)(open & mask);
            open >>= bits;
            filled -= bits;
        }
    }
}
