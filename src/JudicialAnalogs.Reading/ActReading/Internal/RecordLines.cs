namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>
/// Splits a stream into lines. Memory holds one line up to the limit: the rest of a longer line is read past and dropped.
/// </summary>
internal static class RecordLines
{
    /// <summary>Lines from 1 without their line ends; null bytes where the line was longer than <paramref name="limit"/>.</summary>
    public static IEnumerable<(int Line, byte[]? Bytes)> Read(Stream stream, int limit)
    {
        var buffer = new byte[1 << 16];
        var pending = new MemoryStream();
        var tooLong = false;
        var line = 1;
        while (stream.Read(buffer) is > 0 and var count)
        {
            var start = 0;
            while (start < count)
            {
                var length = buffer.AsSpan(start, count - start).IndexOf((byte)'\n');
                var end = length < 0 ? count : start + length;
                if (!tooLong && pending.Length + (end - start) > limit)
                {
                    tooLong = true;
                    pending = new MemoryStream();
                }

                if (!tooLong)
                    pending.Write(buffer, start, end - start);
                if (length < 0)
                    break;
                yield return (line++, tooLong ? null : pending.ToArray());
                pending.SetLength(0);
                tooLong = false;
                start = end + 1;
            }
        }

        if (tooLong || pending.Length > 0)
            yield return (line, tooLong ? null : pending.ToArray());
    }
}
