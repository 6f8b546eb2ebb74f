using System.Buffers;
using System.Buffers.Text;
using Grpc.Core;

namespace Grpc.AspNetCore.Web.Internal;

/// <summary>Decodes a base64 request body as it arrives; padding may stand in the middle, where the caller flushed.</summary>
internal sealed class Base64RequestStream(Stream inner) : Stream
{
    private const int Quad = 4;

    private readonly byte[] _encoded = new byte[4096];
    private readonly byte[] _decoded = new byte[3072];
    private int _encodedCount;
    private int _decodedStart;
    private int _decodedCount;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
            return 0;

        while (_decodedCount == 0)
        {
            var read = await inner.ReadAsync(_encoded.AsMemory(_encodedCount), cancellationToken);
            if (read == 0)
                return _encodedCount == 0 ? 0 : throw NotBase64();
            _encodedCount += read;
            Decode();
        }

        var count = Math.Min(buffer.Length, _decodedCount);
        _decoded.AsSpan(_decodedStart, count).CopyTo(buffer.Span);
        _decodedStart += count;
        _decodedCount -= count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("The body is read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    /// <summary>Decodes all whole quads; up to three characters stay for the next read.</summary>
    private void Decode()
    {
        var whole = _encodedCount - (_encodedCount % Quad);
        var encoded = _encoded.AsSpan(0, whole);
        _decodedStart = 0;
        while (!encoded.IsEmpty)
        {
            // A padded quad ends a chunk; the next chunk starts right behind it.
            var padding = encoded.IndexOf((byte)'=');
            var chunk = padding < 0 ? encoded : encoded[..((padding / Quad * Quad) + Quad)];
            var status = Base64.DecodeFromUtf8(chunk, _decoded.AsSpan(_decodedCount), out var consumed, out var written);
            if (status != OperationStatus.Done || consumed != chunk.Length)
                throw NotBase64();
            _decodedCount += written;
            encoded = encoded[chunk.Length..];
        }

        _encoded.AsSpan(whole, _encodedCount - whole).CopyTo(_encoded);
        _encodedCount -= whole;
    }

    private static RpcException NotBase64() => new(new Status(StatusCode.Internal, "The gRPC-Web text body is not base64."));
}
