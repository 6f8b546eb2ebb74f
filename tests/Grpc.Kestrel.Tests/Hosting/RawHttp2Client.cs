using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>Speaks HTTP/2 frame by frame, for what HttpClient does not show.</summary>
internal sealed class RawHttp2Client : IAsyncDisposable
{
    private readonly TcpClient _tcp;
    private readonly NetworkStream _stream;
    private readonly string _authority;

    private RawHttp2Client(TcpClient tcp, string authority)
    {
        _tcp = tcp;
        _stream = tcp.GetStream();
        _authority = authority;
    }

    private static CancellationToken Cancellation => Patience.Token;

    /// <summary>Connects; no dynamic header table, so that a header block can be read on its own.</summary>
    /// <param name="address">The server.</param>
    /// <param name="window">Bytes the server may send on a stream before it waits.</param>
    public static async Task<RawHttp2Client> ConnectAsync(Uri address, uint window = 65_535)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port, Cancellation);
        var client = new RawHttp2Client(tcp, address.Authority);
        await client._stream.WriteAsync(Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), Cancellation);
        var settings = new byte[12];
        BinaryPrimitives.WriteUInt16BigEndian(settings, 1);
        BinaryPrimitives.WriteUInt16BigEndian(settings.AsSpan(6), 4);
        BinaryPrimitives.WriteUInt32BigEndian(settings.AsSpan(8), window);
        await client.WriteFrameAsync(RawFrame.Settings, 0, 0, settings);
        return client;
    }

    public Task SendCallAsync(int streamId, string path, bool endStream, params (string Name, string Value)[] headers) => WriteFrameAsync(
        RawFrame.Headers,
        (byte)(4 | (endStream ? 1 : 0)),
        streamId,
        Hpack.Encode(
        [
            (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", _authority),
            ("content-type", "application/grpc"), ("te", "trailers"), .. headers,
        ]));

    public Task SendDataAsync(int streamId, byte[] data, bool endStream) =>
        WriteFrameAsync(RawFrame.Data, endStream ? (byte)1 : (byte)0, streamId, data);

    public Task SendResetAsync(int streamId, uint errorCode)
    {
        var payload = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(payload, errorCode);
        return WriteFrameAsync(RawFrame.Reset, 0, streamId, payload);
    }

    /// <summary>Asks for a sign of life; the answer comes after everything the server has written until then.</summary>
    public Task SendPingAsync() => WriteFrameAsync(RawFrame.Ping, 0, 0, new byte[8]);

    /// <summary>The frames of a stream up to its end, or up to the reset where one is to follow.</summary>
    public async Task<List<RawFrame>> ReadStreamAsync(int streamId, bool untilReset = false)
    {
        var frames = new List<RawFrame>();
        while (true)
        {
            var frame = await ReadFrameAsync();
            if (frame.StreamId != streamId)
            {
                continue;
            }

            frames.Add(frame);
            if (frame.Type == RawFrame.Reset || (frame.EndsStream && !untilReset))
            {
                return frames;
            }
        }
    }

    public async Task<RawFrame> ReadFrameAsync()
    {
        while (true)
        {
            var head = new byte[9];
            await _stream.ReadExactlyAsync(head, Cancellation);
            var payload = new byte[(head[0] << 16) | (head[1] << 8) | head[2]];
            await _stream.ReadExactlyAsync(payload, Cancellation);
            var frame = new RawFrame(head[3], head[4], BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5)) & int.MaxValue, payload);
            if (frame.Type == RawFrame.Settings && !frame.IsAcknowledgement)
            {
                await WriteFrameAsync(RawFrame.Settings, 1, 0, []);
                continue;
            }

            return frame;
        }
    }

    public ValueTask DisposeAsync()
    {
        _tcp.Dispose();
        return default;
    }

    private async Task WriteFrameAsync(byte type, byte flags, int streamId, byte[] payload)
    {
        var frame = new byte[9 + payload.Length];
        frame[0] = (byte)(payload.Length >> 16);
        frame[1] = (byte)(payload.Length >> 8);
        frame[2] = (byte)payload.Length;
        frame[3] = type;
        frame[4] = flags;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), streamId);
        payload.CopyTo(frame.AsSpan(9));
        await _stream.WriteAsync(frame, Cancellation);
    }
}
