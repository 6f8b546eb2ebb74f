using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>Calls the echo service over HttpClient with framing of its own.</summary>
internal sealed class EchoClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new()
    {
        BaseAddress = address,
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Timeout = TimeSpan.FromSeconds(30),
    };

    public HttpClient Http => _http;

    public Task<EchoAnswer> CallAsync(string method, IMessage message, params (string Name, string Value)[] headers) =>
        CallAsync(method, Frames.Of(message), headers);

    public async Task<EchoAnswer> CallAsync(string method, byte[] body, params (string Name, string Value)[] headers)
    {
        using var request = Request(EchoService.Path + method, new ByteArrayContent(body), headers);
        using var response = await _http.SendAsync(request, Patience.Token);
        return new EchoAnswer(response, await response.Content.ReadAsByteArrayAsync(Patience.Token));
    }

    public static HttpRequestMessage Request(string path, HttpContent content, params (string Name, string Value)[] headers)
    {
        content.Headers.ContentType ??= new MediaTypeHeaderValue("application/grpc");
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = content,
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return request;
    }

    public void Dispose() => _http.Dispose();
}
