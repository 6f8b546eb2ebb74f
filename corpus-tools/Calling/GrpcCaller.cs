using System.Buffers.Binary;
using System.Net;
using System.Runtime.CompilerServices;
using Google.Protobuf;
using Grpc.Core;

namespace JudicialAnalogs.CorpusTools.Calling;

/// <summary>Calls methods of a gRPC server over HTTP/2: one framed message there, one or a stream of them back, the status in the trailers.</summary>
/// <param name="address">Address of the server, e.g. <c>http://127.0.0.1:5080</c>.</param>
/// <param name="actor">Person the calls speak for; null for the operator of the server.</param>
/// <param name="token">Bearer token that signs the caller in; null where the server asks for none.</param>
internal sealed class GrpcCaller(Uri address, string? actor = null, string? token = null) : IDisposable
{
    private const int PrefixLength = 5;

    private readonly HttpClient _client = new(new SocketsHttpHandler { EnableMultipleHttp2Connections = true })
    {
        BaseAddress = address,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Calls a method.</summary>
    /// <param name="method">Full name: <c>/package.Service/Method</c>.</param>
    /// <param name="request">Request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RpcException">The server answered with a status other than OK.</exception>
    /// <exception cref="HttpRequestException">The server cannot be reached.</exception>
    public async Task<TResponse> CallAsync<TResponse>(string method, IMessage request, CancellationToken cancellationToken)
        where TResponse : IMessage<TResponse>, new()
    {
        using var response = await SendAsync(method, request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        ThrowUnlessOk(response);
        if (body.Length < PrefixLength || BinaryPrimitives.ReadUInt32BigEndian(body.AsSpan(1)) != body.Length - PrefixLength)
            throw new RpcException(new Status(StatusCode.Internal, "The server's answer is not one whole message."));
        var answer = new TResponse();
        answer.MergeFrom(body.AsSpan(PrefixLength));
        return answer;
    }

    /// <summary>Calls a method that answers with a stream; each message is read when it is asked for, so that the server waits for a slow reader.</summary>
    /// <inheritdoc cref="CallAsync{TResponse}" path="/param"/>
    /// <inheritdoc cref="CallAsync{TResponse}" path="/exception"/>
    public async IAsyncEnumerable<TResponse> StreamAsync<TResponse>(string method, IMessage request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TResponse : IMessage<TResponse>, new()
    {
        using var response = await SendAsync(method, request, cancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var prefix = new byte[PrefixLength];
        while (await body.ReadAtLeastAsync(prefix, PrefixLength, throwOnEndOfStream: false, cancellationToken) == PrefixLength)
        {
            var framed = new byte[BinaryPrimitives.ReadUInt32BigEndian(prefix.AsSpan(1))];
            await body.ReadExactlyAsync(framed, cancellationToken);
            var answer = new TResponse();
            answer.MergeFrom(framed);
            yield return answer;
        }

        ThrowUnlessOk(response);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(string method, IMessage request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, method)
        {
            Content = new ByteArrayContent(Frame(request)),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        message.Content.Headers.ContentType = new("application/grpc");
        message.Headers.TE.Add(new("trailers"));
        if (actor is not null)
            message.Headers.Add("analogs-actor", actor);
        if (token is not null)
            message.Headers.Authorization = new("Bearer", token);
        return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private static byte[] Frame(IMessage request)
    {
        var size = request.CalculateSize();
        var framed = new byte[PrefixLength + size];
        BinaryPrimitives.WriteUInt32BigEndian(framed.AsSpan(1), (uint)size);
        request.WriteTo(framed.AsSpan(PrefixLength));
        return framed;
    }

    private static void ThrowUnlessOk(HttpResponseMessage response)
    {
        // A call that fails before its first message carries the status in the headers.
        var fields = response.TrailingHeaders.Contains("grpc-status") ? response.TrailingHeaders : response.Headers;
        if (!fields.TryGetValues("grpc-status", out var values) || !int.TryParse(values.First(), out var code))
            throw new RpcException(new Status(StatusCode.Unknown, $"HTTP {(int)response.StatusCode} without a gRPC status: is this a gRPC server?"));
        if (code == 0)
            return;
        var trailers = new Metadata();
        if (fields.TryGetValues("grpc-status-details-bin", out var details))
            trailers.Add("grpc-status-details-bin", Convert.FromBase64String(Padded(details.First())));
        var text = fields.TryGetValues("grpc-message", out var messages) ? Uri.UnescapeDataString(messages.First()) : "";
        throw new RpcException(new Status((StatusCode)code, text), trailers);
    }

    private static string Padded(string base64) => base64.PadRight((base64.Length + 3) / 4 * 4, '=');
}
