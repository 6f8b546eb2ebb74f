using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;

namespace Grpc.AspNetCore.Web.Internal;

/// <summary>Encodes what is written as base64; each flush ends its chunk with padding, which gRPC-Web text allows anywhere in a stream.</summary>
internal sealed class Base64PipeWriter(PipeWriter inner) : PipeWriter
{
    /// <summary>Bytes encoded in one go: a multiple of three, so that only the last chunk before a flush needs padding.</summary>
    private const int ChunkSize = 3 * 1024;

    private readonly ArrayBufferWriter<byte> _pending = new();

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => inner.UnflushedBytes + _pending.WrittenCount;

    public override Memory<byte> GetMemory(int sizeHint = 0) => _pending.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _pending.GetSpan(sizeHint);

    public override void Advance(int bytes)
    {
        _pending.Advance(bytes);
        var whole = _pending.WrittenCount - (_pending.WrittenCount % ChunkSize);
        if (whole == 0)
            return;

        Encode(_pending.WrittenSpan[..whole]);
        var rest = _pending.WrittenSpan[whole..].ToArray();
        _pending.ResetWrittenCount();
        _pending.Write(rest);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        EncodePending();
        return inner.FlushAsync(cancellationToken);
    }

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null)
    {
        EncodePending();
        inner.Complete(exception);
    }

    private void EncodePending()
    {
        Encode(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }

    private void Encode(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var chunk = bytes[..Math.Min(bytes.Length, ChunkSize)];
            var output = inner.GetSpan(Base64.GetMaxEncodedToUtf8Length(chunk.Length));
            Base64.EncodeToUtf8(chunk, output, out _, out var written);
            inner.Advance(written);
            bytes = bytes[chunk.Length..];
        }
    }
}
