using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// A section of a mapped file as a run of values, of any length. What is handed out is checked against the section's bounds and is
/// valid until the file is closed.
/// </summary>
/// <param name="file">The file; <see langword="null"/> with no length for a section that is not there.</param>
/// <param name="offset">First byte.</param>
/// <param name="length">Bytes.</param>
internal readonly struct MappedSection<T>(MappedFile? file, long offset, long length)
    where T : unmanaged
{
    public long Count { get; } = length / Unsafe.SizeOf<T>();

    public T this[long i] => Span(i, 1)[0];

    /// <summary>All values of a section known to fit one span.</summary>
    public ReadOnlySpan<T> All => Span(0, checked((int)Count));

    public ReadOnlySpan<T> Span(long from, int count)
    {
        if (from < 0 || count < 0 || from + count > Count)
            throw new InvalidDataException("a part lies outside its section");
        return count == 0 ? [] : MemoryMarshal.Cast<byte, T>(file!.Slice(offset + (from * Unsafe.SizeOf<T>()), (long)count * Unsafe.SizeOf<T>()));
    }

    /// <summary>Everything from a value on, but no more than one span can hold.</summary>
    public ReadOnlySpan<T> From(long from) => Span(from, (int)Math.Min(Count - from, int.MaxValue / Unsafe.SizeOf<T>()));
}
