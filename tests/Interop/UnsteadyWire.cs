using System.Net;
using System.Net.Sockets;

namespace Interop;

/// <summary>A wire to a server that breaks the first connections, as a restart or a worn cable would.</summary>
public sealed class UnsteadyWire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _cut = new();
    private readonly Uri _server;
    private readonly int _breaks;
    private readonly Task _accepting;
    private int _connections;

    /// <summary>Lays the wire.</summary>
    /// <param name="server">Where it leads.</param>
    /// <param name="breaks">How many connections break before one holds.</param>
    public UnsteadyWire(Uri server, int breaks)
    {
        (_server, _breaks) = (server, breaks);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>This end of it.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Connections so far.</summary>
    public int Connections => Volatile.Read(ref _connections);

    public async ValueTask DisposeAsync()
    {
        await _cut.CancelAsync();
        _listener.Stop();
        await _accepting;
        _cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        var held = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_cut.Token);
                if (Interlocked.Increment(ref _connections) <= _breaks)
                    client.Dispose();
                else
                    held.Add(HoldAsync(client));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(held);
        }
    }

    private async Task HoldAsync(TcpClient client)
    {
        using var far = new TcpClient();
        using (client)
        {
            try
            {
                await far.ConnectAsync(_server.Host, _server.Port, _cut.Token);
                await Task.WhenAny(
                    client.GetStream().CopyToAsync(far.GetStream(), _cut.Token),
                    far.GetStream().CopyToAsync(client.GetStream(), _cut.Token));
            }
            catch (Exception end) when (end is OperationCanceledException or IOException or SocketException)
            {
                // The wire is cut.
            }
        }
    }
}
