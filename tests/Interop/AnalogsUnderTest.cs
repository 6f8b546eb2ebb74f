using JudicialAnalogs.Records;
using JudicialAnalogs.Server;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interop;

/// <summary>The server itself over 300 made-up burglaries, for the examples of case-management systems.</summary>
public sealed class AnalogsUnderTest : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-interop-");
    private Engine _engine = null!;
    private WebApplication _app = null!;

    /// <summary>Address of gRPC.</summary>
    public Uri Grpc => new(_app.Urls.First());

    /// <summary>Address of the panel.</summary>
    public Uri Panel => new(_app.Urls.Last());

    /// <summary>What is stored.</summary>
    public IRecords Records => _engine.Records;

    public async ValueTask InitializeAsync()
    {
        _engine = await Engine.OpenAsync(new ArchiveFolder(_folder.FullName), TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        await _engine.Records.Acts.AppendAsync(MadeUpAct.Burglaries(300), new Caller("test", "operator", "test"));
        await _engine.CatchUp.RunAsync(null, CancellationToken.None);
        _app = AnalogsServer.Build(_engine, AnalogsOptions.Over(_folder.FullName) with { Limits = new() { PerCaller = false } }, logging => logging.ClearProviders());
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _engine.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
