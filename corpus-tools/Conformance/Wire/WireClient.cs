using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Grpc.Core;

namespace JudicialAnalogs.CorpusTools.Conformance.Wire;

/// <summary>Calls a gRPC server byte by byte: what a usual client would hide can be sent and seen.</summary>
/// <param name="address">Address of gRPC.</param>
/// <param name="headers">Headers of every call.</param>
internal sealed class WireClient(Uri address, IReadOnlyList<(string Name, string Value)> headers) : IDisposable
{
    private const int MostAttempts = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>One call with a whole body. Where the server asks to come again later, it comes again.</summary>
    /// <param name="path">Path, <c>/package.Service/Method</c>.</param>
    /// <param name="body">Framed messages.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <param name="more">Further headers.</param>
    public async Task<WireAnswer> SendAsync(string path, byte[] body, CancellationToken cancellationToken, params (string Name, string Value)[] more)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = Request(path, body, more);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var answer = AnswerOf(response, WireMessage.Parse(content));
            if (answer.Status != StatusCode.ResourceExhausted || attempt == MostAttempts || answer.Detail<Google.Rpc.RetryInfo>()?.RetryDelay?.ToTimeSpan() is not { } wait)
                return answer;
            await Task.Delay(wait < LongestWait ? wait : LongestWait, cancellationToken);
        }
    }

    /// <summary>The first message of a stream, which is then given up.</summary>
    /// <exception cref="CheckFailedException">The stream ended before it.</exception>
    public async Task<T> FirstAsync<T>(string path, IMessage request, CancellationToken cancellationToken)
        where T : IMessage<T>, new()
    {
        using var message = Request(path, WireMessage.Frame(request.ToByteArray()), []);
        using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var prefix = new byte[5];
        if (await stream.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, cancellationToken) < prefix.Length)
        {
            var ended = AnswerOf(response, []);
            throw ended.Status is StatusCode.PermissionDenied or StatusCode.Unauthenticated
                ? new RpcException(new Status(ended.Status.Value, ended.Message))
                : new CheckFailedException($"the stream ended before its first message: {ended.Ending}");
        }

        var payload = new byte[System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(prefix.AsSpan(1))];
        await stream.ReadExactlyAsync(payload, cancellationToken);
        var read = new T();
        read.MergeFrom(payload);
        return read;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(string path, byte[] body, IReadOnlyList<(string Name, string Value)> more)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } },
        };
        request.Headers.TE.Add(new("trailers"));
        foreach (var (name, value) in headers.Concat(more))
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static WireAnswer AnswerOf(HttpResponseMessage response, IReadOnlyList<WireMessage> messages)
    {
        // A call that fails before its first message carries the status in the headers.
        HttpHeaders fields = response.TrailingHeaders.Contains("grpc-status") ? response.TrailingHeaders : response.Headers;
        var details = ValueOf(fields, "grpc-status-details-bin");
        return new WireAnswer(
            (int)response.StatusCode,
            int.TryParse(ValueOf(fields, "grpc-status"), out var code) ? (StatusCode)code : null,
            Uri.UnescapeDataString(ValueOf(fields, "grpc-message") ?? ""),
            details is null ? null : Google.Rpc.Status.Parser.ParseFrom(Convert.FromBase64String(details.PadRight((details.Length + 3) / 4 * 4, '='))),
            messages,
            response.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(',', header.Value)));
    }

    private static string? ValueOf(HttpHeaders fields, string name) => fields.TryGetValues(name, out var values) ? values.First() : null;
}
