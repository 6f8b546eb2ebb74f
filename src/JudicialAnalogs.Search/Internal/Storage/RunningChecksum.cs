using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// <see cref="Checksum"/> of bytes that come piece by piece: four multiply-rotate lanes of 8 bytes, then the rest. How the bytes are cut into
/// pieces changes nothing.
/// </summary>
internal struct RunningChecksum(ulong seed)
{
    private const int Stride = 32;
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xC2B2AE3D27D4EB4F, Third = 0x165667B19E3779F9;
    private ulong _a = seed + First, _b = seed ^ Second, _c = seed + Third, _d = ~seed;
    private ulong _total;
    private Rest _rest;
    private int _resting;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        _total += (ulong)bytes.Length;
        Span<byte> rest = _rest;
        if (_resting > 0)
        {
            var taken = Math.Min(Stride - _resting, bytes.Length);
            bytes[..taken].CopyTo(rest[_resting..]);
            _resting += taken;
            bytes = bytes[taken..];
            if (_resting < Stride)
                return;
            Take(rest);
        }

        var whole = bytes.Length & ~(Stride - 1);
        Take(bytes[..whole]);
        bytes[whole..].CopyTo(rest);
        _resting = bytes.Length - whole;
    }

    public readonly ulong Finish()
    {
        ReadOnlySpan<byte> rest = _rest;
        rest = rest[.._resting];
        var hash = BitOperations.RotateLeft(_a, 1) + BitOperations.RotateLeft(_b, 7) + BitOperations.RotateLeft(_c, 12) + BitOperations.RotateLeft(_d, 18);
        for (; rest.Length >= 8; rest = rest[8..])
            hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        foreach (var value in rest)
            hash = Step(hash, value + 1UL);
        hash ^= _total * First;
        hash = (hash ^ (hash >> 33)) * Second;
        hash = (hash ^ (hash >> 29)) * Third;
        return hash ^ (hash >> 32);
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        ulong a = _a, b = _b, c = _c, d = _d;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        for (var i = 0; i + 3 < words.Length; i += 4)
        {
            a = Step(a, words[i]);
            b = Step(b, words[i + 1]);
            c = Step(c, words[i + 2]);
            d = Step(d, words[i + 3]);
        }

        (_a, _b, _c, _d) = (a, b, c, d);
    }

    private static ulong Step(ulong lane, ulong word) => BitOperations.RotateLeft(lane + (word * Second), 31) * First;

    [InlineArray(Stride)]
    private struct Rest
    {
        private byte _first;
    }
}
