using System.Net.Http.Headers;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Conformance.Wire;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>gRPC-Web on the panel's address, for callers in a browser.</summary>
internal static class WebChecks
{
    private const byte Trailers = 0x80;

    public static IEnumerable<ContractCheck> All() =>
    [
        new("web.binary", "gRPC-Web answers on the panel's address over HTTP/1.1: a message, then the trailers as a frame.", (server, cancellation) => AnsweredAsync(server, text: false, cancellation)),
        new("web.text", "gRPC-Web in base64 answers too.", (server, cancellation) => AnsweredAsync(server, text: true, cancellation)),
        new("web.refusal", "A refusal over gRPC-Web carries its status.", async (server, cancellation) =>
        {
            var (_, trailers) = await SendAsync(server, "AnalogService/FindAnalogs", new FindAnalogsRequest { Context = Questions.In(V1.Language.English), PageSize = -1 }, text: false, cancellation);
            Expect.That(trailers.Contains("grpc-status: 3", StringComparison.OrdinalIgnoreCase) || trailers.Contains("grpc-status:3", StringComparison.OrdinalIgnoreCase), $"trailers \"{trailers}\"");
            return "INVALID_ARGUMENT";
        }),
    ];

    private static async Task<string> AnsweredAsync(ServerUnderTest server, bool text, CancellationToken cancellation)
    {
        var (message, trailers) = await SendAsync(server, "AnalogService/FindAnalogs", Questions.Find(), text, cancellation);
        Expect.That(trailers.Replace(" ", "", StringComparison.Ordinal).Contains("grpc-status:0", StringComparison.OrdinalIgnoreCase), $"trailers \"{trailers}\"");
        Expect.That(message is not null, "no message");
        Expect.That(FindAnalogsResponse.Parser.ParseFrom(message).Context is not null, "the answer has no context");
        return $"{message.Length} bytes";
    }

    private static async Task<(byte[]? Message, string Trailers)> SendAsync(ServerUnderTest server, string method, IMessage request, bool text, CancellationToken cancellation)
    {
        Expect.Possible(server.Panel is not null, "the panel's address is not known; name it with --panel");
        var framed = WireMessage.Frame(request.ToByteArray());
        var type = text ? "application/grpc-web-text" : "application/grpc-web+proto";
        using var http = new HttpClient { BaseAddress = server.Panel };
        using var message = new HttpRequestMessage(HttpMethod.Post, $"/judicial.analogs.v1.{method}")
        {
            Content = new ByteArrayContent(text ? Encoding.ASCII.GetBytes(Convert.ToBase64String(framed)) : framed) { Headers = { ContentType = new MediaTypeHeaderValue(type) } },
        };
        foreach (var (name, value) in server.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        message.Headers.Add("x-grpc-web", "1");
        using var response = await http.SendAsync(message, cancellation);
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        Expect.That(response.Content.Headers.ContentType?.MediaType?.StartsWith("application/grpc-web", StringComparison.Ordinal) == true, $"HTTP {(int)response.StatusCode} with content type {response.Content.Headers.ContentType}");
        var frames = WireMessage.Parse(text ? Decoded(Encoding.ASCII.GetString(body)) : body);

        // A call that fails before its first message may carry the status in the headers.
        var trailers = frames.FirstOrDefault(frame => (frame.Flag & Trailers) != 0) is { } last
            ? Encoding.ASCII.GetString(last.Payload)
            : response.Headers.TryGetValues("grpc-status", out var status) ? $"grpc-status: {status.First()}" : "";
        return (frames.FirstOrDefault(frame => (frame.Flag & Trailers) == 0)?.Payload, trailers);
    }

    // Several pieces, each padded, may follow one another.
    private static byte[] Decoded(string base64) => [.. base64.Chunk(4).SelectMany(piece => Convert.FromBase64CharArray(piece, 0, piece.Length))];
}
