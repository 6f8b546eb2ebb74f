using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Server;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.CorpusTools.Calling;

/// <summary>
/// A server to ask: a running one, or one started here over a data folder for the length of a command. Either way questions go over gRPC.
/// </summary>
internal sealed class ServerSession : IAsyncDisposable
{
    // The command is the only caller of a server that lives as long as it does.
    private static readonly LimitOptions OwnCalls = new() { PerCaller = false };

    private readonly Engine? _engine;
    private readonly WebApplication? _app;

    private ServerSession(Uri address, Uri? panel, Engine? engine, WebApplication? app)
    {
        Address = address;
        Panel = panel;
        Caller = new GrpcCaller(address);
        (_engine, _app) = (engine, app);
    }

    /// <summary>Address of gRPC.</summary>
    public Uri Address { get; }

    /// <summary>Address of the panel; null for a server running elsewhere.</summary>
    public Uri? Panel { get; }

    /// <summary>Calls the server.</summary>
    public GrpcCaller Caller { get; }

    /// <summary>Asks the server at <paramref name="address"/>, or opens <paramref name="folder"/> when it is null.</summary>
    public static async Task<ServerSession> OpenAsync(string? address, string folder, CancellationToken cancellationToken, string? checkpointKey = null)
    {
        if (address is not null)
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var uri)
                ? new ServerSession(uri, null, null, null)
                : throw new Commands.BadInputException($"--server: \"{address}\" is no address such as http://127.0.0.1:5080.");
        }

        var engine = await OpenEngineAsync(folder, cancellationToken);
        await engine.CatchUp.RunAsync(null, cancellationToken);
        return await StartAsync(engine, AnalogsOptions.Over(folder) with { Ledger = new LedgerOptions { CheckpointKeyFile = checkpointKey }, Limits = OwnCalls }, cancellationToken);
    }

    /// <summary>Opens the engine of a data folder.</summary>
    public static Task<Engine> OpenEngineAsync(string folder, CancellationToken cancellationToken, SecondReader? second = null, OriginalKeys? originals = null, EmbeddingModel? embeddings = null, QdrantOptions? qdrant = null, IRecords? shared = null) =>
        Engine.OpenAsync(new ArchiveFolder(folder), TimeProvider.System, NullLogger.Instance, cancellationToken, second, originals, embeddings, qdrant, shared);

    /// <summary>Starts a server over an open engine, which the session disposes of.</summary>
    public static async Task<ServerSession> StartAsync(Engine engine, AnalogsOptions options, CancellationToken cancellationToken, AssistantOptions? assistant = null)
    {
        var app = AnalogsServer.Build(engine, options, LogToStandardError, assistant);
        await app.StartAsync(cancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.ToList();
        return new ServerSession(new Uri(addresses[0]), new Uri(addresses[1]), engine, app);
    }

    /// <summary>Patterns of what a server started here answers with GET; none for a server running elsewhere.</summary>
    public IEnumerable<string> PanelPages() => _app is null
        ? []
        : _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Distinct();

    /// <summary>Waits until the server is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app?.WaitForShutdownAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Caller.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_engine is not null)
            await _engine.DisposeAsync();
    }

    // Standard output belongs to what the command prints.
    private static void LogToStandardError(ILoggingBuilder logging) => logging
        .SetMinimumLevel(LogLevel.Warning)
        // It warns of keys that lie unencrypted on disk; they know forms of the panel again and nothing else.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        .AddSimpleConsole(console => console.SingleLine = true)
        .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
