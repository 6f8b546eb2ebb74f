namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Reads a stream whole, within a limit.</summary>
internal static class WholeStream
{
    /// <summary>All bytes, or null when there are more than <paramref name="limit"/>.</summary>
    public static byte[]? Read(Stream stream, int limit)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (memory.Length + count > limit)
                return null;
            memory.Write(buffer, 0, count);
        }

        return memory.ToArray();
    }

    public static string TooLong(int limit) => $"longer than the limit of {limit >> 10:N0} KiB a record; no act is that long, so check the line breaks";
}
