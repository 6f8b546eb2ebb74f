namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>A forward-only stream that gives back a head already read from another stream and then the rest of it.</summary>
internal sealed class HeadedStream(byte[] head, Stream rest) : Stream
{
    private int given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (given == head.Length)
            return rest.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length - given);
        head.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
