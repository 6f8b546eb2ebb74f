using Google.Protobuf;
using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Tests;

/// <summary>The server as it is shipped, over a folder of its own, reached through a real HTTP/2 connection. It fails the test that it logged an error in.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly Engine _engine;
    private readonly WebApplication _app;
    private readonly Uri _address;
    private readonly GrpcCaller _caller;
    private readonly CollectedErrors _errors;
    private readonly DirectoryInfo? _ownFolder;

    private TestServer(Engine engine, WebApplication app, CollectedErrors errors, string folder, DirectoryInfo? ownFolder)
    {
        (_engine, _app, _errors, Folder, _ownFolder) = (engine, app, errors, folder, ownFolder);
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;
        _address = new Uri(addresses.First());
        Panel = new Uri(addresses.ElementAt(1));
        Last = new Uri(addresses.Last());
        _caller = new GrpcCaller(_address);
    }

    public Engine Engine => _engine;

    public IRecords Records => _engine.Records;

    public string Folder { get; }

    public Uri Panel { get; }

    public Uri Address => _address;

    /// <summary>The port of the figures where they have one, else the panel's.</summary>
    public Uri Last { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Everything that is mapped.</summary>
    public IEnumerable<RouteEndpoint> Routes => ((IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    public IReadOnlyCollection<string> Errors => _errors.Lines;

    /// <summary>Errors whose line holds this are meant to be logged.</summary>
    public void ExpectErrors(string part) => _errors.Expect(part);

    /// <summary>Starts over a new folder, or over one that the caller keeps.</summary>
    public static async Task<TestServer> StartAsync(IReadOnlyList<CourtAct>? acts = null, string? folder = null, SecondReader? second = null, EmbeddingModel? embeddings = null, QdrantOptions? qdrant = null, AssistantOptions? assistant = null, TimeProvider? time = null, IReadOnlyList<string>? embedOrigins = null, LimitOptions? limits = null, TelemetryOptions? telemetry = null, SignInOptions? signIn = null, Func<IRecords, IRecords>? around = null)
    {
        var own = folder is null ? Directory.CreateTempSubdirectory("analogs-tests-") : null;
        var root = folder ?? own!.FullName;
        var engine = await Engine.OpenAsync(new ArchiveFolder(root), time ?? TimeProvider.System, NullLogger.Instance, CancellationToken.None, second, embeddings: embeddings, qdrant: qdrant, shared: around?.Invoke(await SqliteRecords.OpenAsync(new ArchiveFolder(root).Records, time ?? TimeProvider.System, CancellationToken.None)));
        if (acts is not null)
            await engine.Records.Acts.AppendAsync(acts, new Caller("test", "operator", "test"));
        await engine.CatchUp.RunAsync(null, CancellationToken.None);
        var errors = new CollectedErrors();
        var app = AnalogsServer.Build(engine, AnalogsOptions.Over(root) with { Panel = new PanelOptions { EmbedOrigins = embedOrigins ?? [] }, Limits = limits ?? new LimitOptions { PerCaller = false }, Telemetry = telemetry ?? new TelemetryOptions(), SignIn = signIn ?? new SignInOptions() }, logging => logging.AddProvider(errors), assistant);
        await app.StartAsync();
        return new TestServer(engine, app, errors, root, own);
    }

    /// <summary>
    /// Calls a method, <c>Service/Method</c> within the contract's package or a full name with a leading slash. Of a stream the last message comes back.
    /// </summary>
    public async Task<T> CallAsync<T>(string method, IMessage request)
        where T : IMessage<T>, new()
    {
        if (!Contract.Contract.Services.SelectMany(service => service.Methods).Any(known => known.IsServerStreaming && FullName(method) == $"/{known.Service.FullName}/{known.Name}"))
            return await _caller.CallAsync<T>(FullName(method), request, TestContext.Current.CancellationToken);
        var last = new T();
        await foreach (var message in StreamAsync<T>(method, request, TestContext.Current.CancellationToken))
            last = message;
        return last;
    }

    /// <summary>Calls a method that answers with a stream.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(string method, IMessage request, CancellationToken cancellationToken)
        where T : IMessage<T>, new() => _caller.StreamAsync<T>(FullName(method), request, cancellationToken);

    /// <summary>Calls a method for a named person.</summary>
    public async Task<T> CallAsync<T>(string method, IMessage request, string actor)
        where T : IMessage<T>, new()
    {
        using var caller = new GrpcCaller(_address, actor);
        return await caller.CallAsync<T>(FullName(method), request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _engine.DisposeAsync();
        _ownFolder?.Delete(recursive: true);
        Assert.True(_errors.Lines.Count == 0, string.Join('\n', _errors.Lines));
    }

    private static string FullName(string method) => method.StartsWith('/') ? method : $"/judicial.analogs.v1.{method}";
}
