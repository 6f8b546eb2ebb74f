using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Grpc.Health.V1;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.V1;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed partial class GracefulStopTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-stop-");
    private Process? _process;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_told_to_stop_finishes_what_is_in_flight_takes_nothing_new_and_leaves_its_records_closed()
    {
        SyntheticArchive.Write(new SyntheticOptions { Count = 2 }, Of("made-up"));
        var acts = await File.ReadAllLinesAsync(Path.Combine(Of("made-up"), "synthetic-acts.jsonl"), Token);
        var (address, panel) = await StartAsync();
        using var caller = new GrpcCaller(address);
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        using var browser = new HttpClient { BaseAddress = panel };
        await WaitForAsync(browser, "/health/ready", HttpStatusCode.OK);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, await HealthAsync(caller, ""));
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, await HealthAsync(caller, "startup"));

        using var upload = new HeldUpload([.. acts.Select((act, number) => new ImportActRequest { IdempotencyKey = "stop", Source = $"{number}.jsonl", Text = act, Context = new RequestContext { Purpose = "test" } })]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/judicial.analogs.v1.CorpusService/ImportActs") { Content = upload, Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.TE.Add(new("trailers"));
        var inFlight = client.SendAsync(request, HttpCompletionOption.ResponseContentRead, Token);
        await upload.Begun;
        await caller.CallAsync<GetStatusResponse>("/judicial.analogs.v1.SystemService/GetStatus", new GetStatusRequest { Context = new RequestContext { Purpose = "test" } }, Token);

        using (var kill = Process.Start("kill", ["-TERM", $"{_process!.Id}"]))
            await kill.WaitForExitAsync(Token);
        await WaitForAsync(browser, "/health/ready", HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.NotServing, await HealthAsync(caller, ""));
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.NotServing, await HealthAsync(caller, "judicial.analogs.v1.DraftService"));
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, await HealthAsync(caller, "live"));
        var refused = await Assert.ThrowsAsync<RpcException>(() => caller.CallAsync<GetStatusResponse>("/judicial.analogs.v1.SystemService/GetStatus", new GetStatusRequest { Context = new RequestContext { Purpose = "test", Language = Language.English } }, Token));
        Assert.Equal(StatusCode.Unavailable, refused.StatusCode);
        Assert.True(refused.GetRpcStatus()!.GetDetail<RetryInfo>()!.RetryDelay.Seconds > 0);
        Assert.Contains("try again", refused.GetRpcStatus()!.GetDetail<LocalizedMessage>()!.Message, StringComparison.Ordinal);
        using (var page = await browser.GetAsync(new Uri("/", UriKind.Relative), Token))
            Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (page.StatusCode, page.Headers.RetryAfter is not null));
        Assert.False(_process.HasExited);

        upload.Release();
        using var answer = await inFlight;
        var body = await answer.Content.ReadAsByteArrayAsync(Token);
        Assert.Equal("0", answer.TrailingHeaders.GetValues("grpc-status").Single());
        Assert.Equal(acts.Length, ImportActsResponse.Parser.ParseFrom(body.AsSpan(5)).Added);
        await _process.WaitForExitAsync(Token);

        Assert.Equal(0, _process.ExitCode);
        Assert.Equal("closed", (await File.ReadAllTextAsync(Path.Combine(Of("data"), "records", "records.lock"), Token)).Trim());
        var verified = await CommandLineRun.OfAsync("ledger", "verify", "--data", Of("data"), "--json");
        Assert.True(JsonDocument.Parse(verified.Output).RootElement.GetProperty("intact").GetBoolean());
        var index = await CommandLineRun.OfAsync("index", "status", "--data", Of("data"), "--json");
        Assert.Equal(acts.Length, JsonDocument.Parse(index.Output).RootElement.GetProperty("acts").GetInt32());
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<HealthCheckResponse.Types.ServingStatus> HealthAsync(GrpcCaller caller, string service) =>
        (await caller.CallAsync<HealthCheckResponse>("/grpc.health.v1.Health/Check", new HealthCheckRequest { Service = service }, Token)).Status;

    private static async Task WaitForAsync(HttpClient client, string path, HttpStatusCode wanted)
    {
        while (true)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Token);
            if (answer.StatusCode == wanted)
                return;
            await Task.Delay(50, Token);
        }
    }

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private async Task<(Uri Grpc, Uri Panel)> StartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "analogs"), ["serve", "--data", Of("data"), "--port", "0", "--panel-port", "0"]) { RedirectStandardError = true };
        start.Environment["ANALOGS__Stopping__Drain"] = "00:10:00";
        _process = Process.Start(start)!;
        var said = await _process.StandardError.ReadLineAsync(Token) ?? "";
        var addresses = Address().Matches(said);
        Assert.True(addresses.Count == 2, said);
        return (new Uri(addresses[0].Value), new Uri(addresses[1].Value));
    }

    [GeneratedRegex("http://[0-9.:]+")]
    private static partial Regex Address();

    /// <summary>Sends the first message, and the others when it is told to.</summary>
    private sealed class HeldUpload : HttpContent
    {
        private readonly IReadOnlyList<IMessage> _messages;
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldUpload(IReadOnlyList<IMessage> messages)
        {
            _messages = messages;
            Headers.ContentType = new("application/grpc");
        }

        public Task Begun => _begun.Task;

        public void Release() => _released.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await SendAsync(stream, _messages[0]);
            _begun.SetResult();
            await _released.Task;
            foreach (var message in _messages.Skip(1))
                await SendAsync(stream, message);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        private static async Task SendAsync(Stream stream, IMessage message)
        {
            var framed = new byte[5 + message.CalculateSize()];
            BinaryPrimitives.WriteUInt32BigEndian(framed.AsSpan(1), (uint)(framed.Length - 5));
            message.WriteTo(framed.AsSpan(5));
            await stream.WriteAsync(framed, Token);
            await stream.FlushAsync(Token);
        }
    }
}
