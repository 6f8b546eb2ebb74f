using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.Tests.SignIn;
using JudicialAnalogs.Testing;

[assembly: AssemblyFixture(typeof(SignInServer))]

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>A server that asks who calls, over a few made-up burglaries, and callers of it.</summary>
public sealed class SignInServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-keys-");
    private HttpClient _grpc = null!;

    internal CourtIssuer Issuer { get; } = new();

    internal TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), signIn: CourtIssuer.Options(Issuer.WriteKeys(_folder.FullName)));
        _grpc = new HttpClient { BaseAddress = Server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _grpc.Dispose();
        Issuer.Dispose();
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Headers of a caller in a role; of the case-management system for a person.</summary>
    internal Dictionary<string, string> In(Roles role, string person = "person-1") => role == Roles.CaseManagementSystem
        ? new() { ["Authorization"] = $"Bearer {Issuer.Token("case-system", role)}", ["analogs-actor"] = person }
        : new() { ["Authorization"] = $"Bearer {Issuer.Token(person, role)}" };

    /// <summary>Calls a method with headers of the test's own.</summary>
    internal async Task<(StatusCode Status, T Answer, Google.Rpc.Status? Details)> CallAsync<T>(string method, IMessage request, Dictionary<string, string>? headers)
        where T : IMessage<T>, new()
    {
        var (status, body, details) = await CallAsync($"/judicial.analogs.v1.{method}", request.ToByteArray(), headers, readToEnd: true);
        var answer = new T();
        if (body.Length > 5)
            answer.MergeFrom(body.AsSpan(5));
        return (status, answer, details);
    }

    /// <summary>Calls a method by its path.</summary>
    internal async Task<(StatusCode Status, byte[] Body, Google.Rpc.Status? Details)> CallAsync(string path, byte[] message, Dictionary<string, string>? headers, bool readToEnd)
    {
        byte[] framed = [0, (byte)(message.Length >> 24), (byte)(message.Length >> 16), (byte)(message.Length >> 8), (byte)message.Length, .. message];
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(framed) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } },
        };
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        foreach (var (name, value) in headers ?? [])
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _grpc.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        var body = readToEnd ? await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken) : [];
        var all = response.Headers.Concat(response.TrailingHeaders).ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase);
        var status = all.TryGetValue("grpc-status", out var told) ? (StatusCode)int.Parse(told, CultureInfo.InvariantCulture) : StatusCode.OK;
        var details = all.TryGetValue("grpc-status-details-bin", out var bytes) ? Google.Rpc.Status.Parser.ParseFrom(Convert.FromBase64String(bytes.PadRight((bytes.Length + 3) / 4 * 4, '='))) : null;
        return (status, body, details);
    }

    /// <summary>Asks for a page, or sends an empty form to it.</summary>
    internal async Task<(HttpStatusCode Status, string Text)> AskAsync(string method, string path, Dictionary<string, string>? headers)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Server.Panel };
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST")
            request.Content = new FormUrlEncodedContent([]);
        foreach (var (name, value) in headers ?? [])
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>What a refusal says to a person.</summary>
    internal static LocalizedMessage? Said(Google.Rpc.Status? details) =>
        details?.Details.FirstOrDefault(detail => detail.Is(LocalizedMessage.Descriptor))?.Unpack<LocalizedMessage>();

    /// <summary>The reason a refusal names to programs.</summary>
    internal static string ReasonOf(Google.Rpc.Status? details) =>
        details?.Details.FirstOrDefault(detail => detail.Is(ErrorInfo.Descriptor))?.Unpack<ErrorInfo>().Reason ?? "";
}
