using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// A 64-bit check of bytes against damage and for naming content: four multiply-rotate lanes of 8 bytes, about as fast as memory.
/// Not a cryptographic hash; the layout of the lanes is part of the file format.
/// </summary>
internal static class Checksum
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xC2B2AE3D27D4EB4F, Third = 0x165667B19E3779F9;

    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        ulong a = seed + First, b = seed ^ Second, c = seed + Third, d = ~seed;
        var total = (ulong)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes[..(bytes.Length & ~31)]);
        for (var i = 0; i + 3 < words.Length; i += 4)
        {
            a = Step(a, words[i]);
            b = Step(b, words[i + 1]);
            c = Step(c, words[i + 2]);
            d = Step(d, words[i + 3]);
        }

        var rest = bytes[(words.Length * 8)..];
        var hash = BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7) + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18);
        for (; rest.Length >= 8; rest = rest[8..])
            hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        foreach (var value in rest)
            hash = Step(hash, value + 1UL);
        hash ^= total * First;
        hash = (hash ^ (hash >> 33)) * Second;
        hash = (hash ^ (hash >> 29)) * Third;
        return hash ^ (hash >> 32);
    }

    public static ulong Of(string text, ulong seed = 0) => Of(MemoryMarshal.AsBytes(text.AsSpan()), seed);

    public static ulong Join(ulong seed, ulong value) => Of(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in value)), seed);

    private static ulong Step(ulong lane, ulong word) => BitOperations.RotateLeft(lane + (word * Second), 31) * First;
}
