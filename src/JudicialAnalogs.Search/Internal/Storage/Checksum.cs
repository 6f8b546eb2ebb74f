using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// A 64-bit check of bytes against damage and for naming content, about as fast as memory. Not a cryptographic hash; its values are part
/// of the file format.
/// </summary>
internal static class Checksum
{
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var running = new RunningChecksum(seed);
        running.Append(bytes);
        return running.Finish();
    }

    public static ulong Of(string text, ulong seed = 0) => Of(MemoryMarshal.AsBytes(text.AsSpan()), seed);

    public static ulong Join(ulong seed, ulong value) => Of(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in value)), seed);
}
