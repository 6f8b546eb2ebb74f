using System.Net;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>The echo service on a real Kestrel on a free loopback port. Disposing it fails on an error nobody expected.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LogCollector _logs;
    private readonly List<string> _expected = [];

    private EchoServer(WebApplication app, EchoScript script, LogCollector logs)
    {
        _app = app;
        _logs = logs;
        Script = script;
        Address = new Uri(app.Urls.Single());
        Client = new EchoClient(Address);
    }

    public EchoScript Script { get; }

    public Uri Address { get; }

    public EchoClient Client { get; }

    public IEnumerable<LoggedEntry> Logs => _logs.Entries;

    public static async Task<EchoServer> StartAsync(
        Action<GrpcServiceOptions>? options = null,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? map = null,
        HttpProtocols protocols = HttpProtocols.Http2,
        Action<KestrelServerOptions>? kestrel = null)
    {
        var script = new EchoScript();
        var logs = new LogCollector();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(logs);
        builder.Services.AddSingleton(script);
        builder.Services.AddGrpc(options ?? (_ => { }));
        services?.Invoke(builder.Services);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols);
            kestrel?.Invoke(server);
        });
        var app = builder.Build();
        (map ?? (application => application.MapGrpcService<EchoService>())).Invoke(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new EchoServer(app, script, logs);
    }

    /// <summary>Says that an error of this event name belongs to the test.</summary>
    public void ExpectError(string eventName) => _expected.Add(eventName);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        Assert.DoesNotContain(_logs.Entries, entry => entry.Level >= LogLevel.Error && !_expected.Contains(entry.Event.Name ?? ""));
        Assert.All(_expected, name => Assert.Contains(_logs.Entries, entry => entry.Event.Name == name));
    }
}
