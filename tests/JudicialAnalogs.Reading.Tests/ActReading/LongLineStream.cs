using System.Text;

namespace JudicialAnalogs.Reading.Tests.ActReading;

/// <summary>A made-up file: one line of a given length without its closing, then a good line. It holds no bytes of its own.</summary>
internal sealed class LongLineStream(string lastLine, long length) : Stream
{
    private readonly byte[] tail = Encoding.UTF8.GetBytes("\n" + lastLine + "\n");
    private long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var written = 0;
        for (; written < count && given < length + tail.Length; written++, given++)
            buffer[offset + written] = given == 0 ? (byte)'{' : given < length ? (byte)'x' : tail[given - length];
        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
