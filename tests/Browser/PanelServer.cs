using System.Net.Http.Headers;
using Google.Protobuf;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Browser;

/// <summary>The real server over a data folder of its own, filled with made-up acts and asked over gRPC-Web as a browser would ask it.</summary>
public class PanelServer : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "panel-" + Path.GetRandomFileName());
    private Engine _engine = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    /// <summary>Address of the panel.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The draft that was compared: far above practice.</summary>
    public AssessDraftResponse Assessed { get; private set; } = null!;

    /// <summary>The same case before a punishment is decided.</summary>
    public AssessDraftResponse Undecided { get; private set; } = null!;

    /// <summary>An import that refused what it was given.</summary>
    public string Import { get; private set; } = "";

    /// <summary>Path of the page of a job at work.</summary>
    public string Job { get; private set; } = "";

    /// <summary>Link to a case that another system of the court filled in, without a language.</summary>
    public string Prepared { get; private set; } = "";

    /// <summary>Clock of the server.</summary>
    protected virtual TimeProvider Time => TimeProvider.System;

    /// <summary>Sites that may embed the panel.</summary>
    protected virtual IReadOnlyList<string> EmbedOrigins => [];

    public virtual async ValueTask InitializeAsync()
    {
        _engine = await Engine.OpenAsync(new ArchiveFolder(_folder), Time, NullLogger.Instance, TestContext.Current.CancellationToken);
        await _engine.Records.Acts.AppendAsync(AdministeredPanel.WithDisputes(MadeUpActs.All()), new Caller("test", "operator", "browser test"));
        await _engine.Records.Norms.UpsertAsync(MadeUpLaw.All(), new Caller("test", "operator", "browser test"));
        await _engine.CatchUp.RunAsync(null, TestContext.Current.CancellationToken);
        _app = AnalogsServer.Build(_engine, AnalogsOptions.Over(_folder) with { Panel = new PanelOptions { EmbedOrigins = EmbedOrigins }, Limits = new() { PerCaller = false } }, logging => logging.ClearProviders());
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = _app.Urls.Last();
        _http = new HttpClient { BaseAddress = new Uri(Address) };
        await AdministeredPanel.ReportAsync(this);
        // It works until the server stops.
        Job = "/jobs/" + _app.Services.GetRequiredService<JobBoard>().Start("RebuildIndex", "browser test", "/admin/status", (_, stopping) => Task.Delay(Timeout.Infinite, stopping)).Id;
        Import = await AdministeredPanel.ImportAsync(Address);
        var request = new AssessDraftRequest
        {
            Context = new RequestContext { Language = V1.Language.Russian },
            IdempotencyKey = "browser-1",
            Case = new CaseDescription { Text = MadeUpActs.Draft },
        };
        Assessed = await CallAsync("judicial.analogs.v1.DraftService/AssessDraft", request, AssessDraftResponse.Parser);
        Undecided = await UndecidedAsync("browser-undecided");
        Prepared = WithoutLanguage((await PrepareAsync("browser-prepared", V1.Language.Russian)).Link);
    }

    /// <summary>Compares the case before a punishment is decided: a draft of its own.</summary>
    public Task<AssessDraftResponse> UndecidedAsync(string key) => CallAsync(
        "judicial.analogs.v1.DraftService/AssessDraft",
        new AssessDraftRequest { IdempotencyKey = key, Case = new CaseDescription { Text = MadeUpActs.Draft }, PunishmentOpen = true },
        AssessDraftResponse.Parser);

    /// <summary>Patterns of everything the panel answers with GET.</summary>
    public IEnumerable<string> Pages() => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
        .Select(endpoint => endpoint.RoutePattern.RawText!)
        .Distinct();

    /// <summary>Hands a case over as another system of the court would, far above practice.</summary>
    /// <param name="key">Idempotency key.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="returnTo">Where the panel leads back to.</param>
    public Task<PrepareCaseResponse> PrepareAsync(string key, V1.Language language, string returnTo = "https://cases.example/1-900-26")
    {
        var request = new PrepareCaseRequest
        {
            Context = new RequestContext { Language = language, Purpose = "1-900-26" },
            IdempotencyKey = key,
            Case = new CaseDescription { Text = MadeUpActs.Draft, CaseNumber = "1-900-26" },
            Punishment = new Punishment { Form = PunishmentForm.Imprisonment, Amount = 72, Unit = PunishmentUnit.Months },
            ReturnTo = returnTo,
        };
        return CallAsync("judicial.analogs.v1.DraftService/PrepareCase", request, PrepareCaseResponse.Parser);
    }

    /// <summary>One unary call.</summary>
    public async Task<TAnswer> CallAsync<TAnswer>(string method, IMessage request, MessageParser<TAnswer> parser)
        where TAnswer : IMessage<TAnswer>
    {
        const int Header = 5;
        var message = request.ToByteArray();
        var frame = new byte[Header + message.Length];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame, Header);
        using var content = new ByteArrayContent(frame);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc-web+proto");
        using var answer = await _http.PostAsync(method, content);
        var body = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(body.Length > Header && body[0] == 0, $"{method}: {answer.StatusCode} {answer.Headers}");
        var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(1));
        return parser.ParseFrom(body, Header, length);
    }

    /// <summary>A link of the panel whose page is in any language.</summary>
    protected static string WithoutLanguage(string link) => link[..link.LastIndexOf("&lang=", StringComparison.Ordinal)];

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _http.Dispose();
        await _app.DisposeAsync();
        await _engine.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
