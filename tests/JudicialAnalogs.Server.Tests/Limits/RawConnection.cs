using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace JudicialAnalogs.Server.Tests.Limits;

/// <summary>A connection as somebody opens it who does not keep to any protocol.</summary>
internal sealed class RawConnection : IDisposable
{
    // Whatever the server is to do it does within seconds; a hang is what fails.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TcpClient _client = new();

    public static async Task<RawConnection> OpenAsync(Uri address)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        return connection;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes) => await _client.GetStream().WriteAsync(bytes, TestContext.Current.CancellationToken);

    /// <summary>Everything that comes until the server closes the connection.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var (all, buffer) = (new MemoryStream(), new byte[4096]);
        try
        {
            while (await _client.GetStream().ReadAsync(buffer, patience.Token) is var count and > 0)
                all.Write(buffer, 0, count);
        }
        catch (IOException)
        {
            // Reset: closed all the same.
        }

        return Encoding.Latin1.GetString(all.ToArray());
    }

    /// <summary>The next frame of HTTP/2.</summary>
    public async Task<(byte Type, byte[] Payload)> ReadFrameAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var head = new byte[9];
        await _client.GetStream().ReadExactlyAsync(head, patience.Token);
        var payload = new byte[(head[0] << 16) | BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(1))];
        await _client.GetStream().ReadExactlyAsync(payload, patience.Token);
        return (head[3], payload);
    }

    public void Dispose() => _client.Dispose();
}
