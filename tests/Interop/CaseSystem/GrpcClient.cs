using System.Buffers.Binary;
using System.Net;
using Google.Protobuf;

namespace Interop.CaseSystem;

/// <summary>
/// Unary gRPC calls over HttpClient alone: one framed message there, one back, the status in the trailers. Where Grpc.Net.Client is to be had, its
/// generated client takes the place of this file; everything else stays.
/// </summary>
public sealed class GrpcClient(Uri server, string judge) : IDisposable
{
    private const int Prefix = 5;
    private const int Attempts = 6;

    private readonly HttpClient _http = new() { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>One call with a deadline. Whatever may have failed on the way is asked again: under the same idempotency key nothing happens twice.</summary>
    public async Task<T> CallAsync<T>(string method, IMessage request, TimeSpan deadline, CancellationToken cancellation)
        where T : IMessage<T>, new()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync<T>(method, request, deadline, cancellation);
            }
            catch (Exception failure) when (attempt < Attempts && IsPassing(failure) && !cancellation.IsCancellationRequested)
            {
                await Task.Delay(Math.Min(200 << attempt, 3000), cancellation);
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private static bool IsPassing(Exception failure) => failure is HttpRequestException or OperationCanceledException or RefusedCallException { Code: 4 or 14 };

    private async Task<T> OnceAsync<T>(string method, IMessage request, TimeSpan deadline, CancellationToken cancellation)
        where T : IMessage<T>, new()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(deadline);
        using var message = new HttpRequestMessage(HttpMethod.Post, $"/judicial.analogs.v1.DraftService/{method}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(Framed(request)) { Headers = { ContentType = new("application/grpc") } },
        };
        message.Headers.TE.Add(new("trailers"));
        message.Headers.Add("grpc-timeout", $"{(long)deadline.TotalMilliseconds}m");
        message.Headers.Add("analogs-actor", judge);
        using var answer = await _http.SendAsync(message, limit.Token);
        var body = await answer.Content.ReadAsByteArrayAsync(limit.Token);
        RefusedCallException.ThrowUnlessOk(answer);
        var response = new T();
        response.MergeFrom(body.AsSpan(Prefix));
        return response;
    }

    private static byte[] Framed(IMessage request)
    {
        var framed = new byte[Prefix + request.CalculateSize()];
        BinaryPrimitives.WriteInt32BigEndian(framed.AsSpan(1), framed.Length - Prefix);
        request.WriteTo(framed.AsSpan(Prefix));
        return framed;
    }
}
