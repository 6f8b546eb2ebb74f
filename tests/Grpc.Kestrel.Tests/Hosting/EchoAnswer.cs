using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>A response read to its end.</summary>
internal sealed class EchoAnswer(HttpResponseMessage response, byte[] body)
{
    public HttpStatusCode HttpStatus => response.StatusCode;

    public string? ContentType => response.Content.Headers.ContentType?.ToString();

    public HttpResponseHeaders Headers => response.Headers;

    public HttpResponseHeaders Trailers => response.TrailingHeaders;

    public List<(byte Flag, byte[] Payload)> Messages { get; } = Frames.Parse(body);

    public IEnumerable<EchoReply> Replies => Messages.Select(message => EchoReply.Parser.ParseFrom(message.Payload));

    public bool IsTrailersOnly => Headers.Contains("grpc-status");

    public StatusCode Status => (StatusCode)int.Parse(Field("grpc-status") ?? throw new InvalidOperationException("The response has no grpc-status."));

    public string? Detail => Field("grpc-message") is { } encoded ? Uri.UnescapeDataString(encoded) : null;

    public string? Field(string name) =>
        Headers.TryGetValues(name, out var values) || Trailers.TryGetValues(name, out values) ? string.Join(',', values) : null;
}
