using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Grpc.Core;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Fuzzing;

/// <summary>
/// Sends requests, spoilt or not, to a running server and says which of them it did not answer as it must: with a status that puts the fault where it is,
/// never UNKNOWN, never a fault of HTTP's own, never not at all.
/// </summary>
/// <param name="grpc">Address of gRPC.</param>
/// <param name="panel">Address of the panel.</param>
internal sealed class WireFuzz(Uri grpc, Uri panel) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What a server of gRPC says of a body that is no message; INTERNAL is the status the specification gives it.
    private static readonly string[] FaultsOfTheBody =
    [
        "Incomplete message.", "Additional data after the message received.", "Unexpected compressed flag", "Request did not include grpc-encoding", "Request sent 'identity' grpc-encoding",
        "Message is not valid", "Message could not be parsed.", "Metadata '", "The gRPC-Web text body is not base64.",
    ];

    private readonly HttpClient _http2 = new() { BaseAddress = grpc, Timeout = Patience };
    private readonly HttpClient _http1 = new() { BaseAddress = panel, Timeout = Patience };

    /// <summary>Sends a number of requests.</summary>
    /// <param name="mutations">Gives the requests.</param>
    /// <param name="inputs">How many.</param>
    /// <param name="cancellation">Stops between two.</param>
    /// <returns>How often each status came, and the requests that were not answered as they must be.</returns>
    public async Task<(IReadOnlyDictionary<string, int> Statuses, IReadOnlyList<FuzzFailure> Failures)> RunAsync(WireMutations mutations, long inputs, CancellationToken cancellation)
    {
        var (statuses, failures) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<FuzzFailure>());
        for (var i = 0L; i < inputs && failures.Count < ParserFuzz.MostFailures; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var input = mutations.Next();
            var (status, fault) = await SendAsync(input, cancellation);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (fault is not null)
                failures.Add(new FuzzFailure(i, input.ToString(), fault));
        }

        return (statuses, failures);
    }

    /// <summary>Sends one request.</summary>
    /// <returns>How it was answered, and what is wrong with that; null where nothing is.</returns>
    public async Task<(string Status, string? Fault)> SendAsync(WireInput input, CancellationToken cancellation)
    {
        try
        {
            using var message = Message(input);
            using var response = await (input.Web ? _http1 : _http2).SendAsync(message, cancellation);
            var body = await response.Content.ReadAsByteArrayAsync(cancellation);
            if ((int)response.StatusCode >= 500)
                return ($"HTTP {(int)response.StatusCode}", "a fault of the server's own in HTTP");
            if (response.StatusCode != HttpStatusCode.OK)
                return ($"HTTP {(int)response.StatusCode}", null);
            var (code, text) = StatusOf(response, body);
            return (code?.ToString() ?? "none", FaultOf(code, text));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ("hangs", $"no answer within {Patience.TotalSeconds} s");
        }
        catch (HttpRequestException failure)
        {
            return ("broken off", $"{failure.Message} {failure.InnerException?.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http2.Dispose();
        _http1.Dispose();
    }

    private static HttpRequestMessage Message(WireInput input)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, input.Path)
        {
            Version = input.Web ? HttpVersion.Version11 : HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(input.Body),
        };
        foreach (var (name, value) in input.Headers)
        {
            // What no header of HTTP may hold is another protocol's matter.
            var sent = string.Concat(value.Where(char.IsAscii));
            if (name == "content-type")
                message.Content.Headers.TryAddWithoutValidation(name, sent);
            else
                message.Headers.TryAddWithoutValidation(name, sent);
        }

        if (!input.Web)
            message.Headers.TE.Add(new("trailers"));
        return message;
    }

    private static (StatusCode? Code, string Text) StatusOf(HttpResponseMessage response, byte[] body)
    {
        HttpHeaders fields = response.TrailingHeaders.Contains("grpc-status") ? response.TrailingHeaders : response.Headers;
        var (status, text) = (Of(fields, "grpc-status"), Of(fields, "grpc-message"));
        if (status is null && TrailersOf(response, body) is { } trailers)
        {
            var lines = trailers.Split("\r\n").Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0].Trim(), pair => pair[1].Trim());
            (status, text) = (lines["grpc-status"].FirstOrDefault(), lines["grpc-message"].FirstOrDefault());
        }

        return (int.TryParse(status, out var code) ? (StatusCode)code : null, Uri.UnescapeDataString(text ?? ""));
    }

    private static string? TrailersOf(HttpResponseMessage response, byte[] body)
    {
        if (response.Content.Headers.ContentType?.MediaType?.Contains("text", StringComparison.Ordinal) == true)
            body = [.. Encoding.ASCII.GetString(body).Chunk(4).SelectMany(piece => Convert.FromBase64CharArray(piece, 0, piece.Length))];
        for (var at = 0; at + 5 <= body.Length;)
        {
            var length = (int)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(body.AsSpan(at + 1));
            if ((body[at] & 0x80) != 0)
                return Encoding.ASCII.GetString(body, at + 5, Math.Min(length, body.Length - at - 5));
            at += 5 + length;
        }

        return null;
    }

    private static string? FaultOf(StatusCode? code, string text) => code switch
    {
        null => "no status of gRPC",
        StatusCode.Unknown or StatusCode.Unavailable or StatusCode.DataLoss => $"{code}: {text}",
        StatusCode.Internal when !FaultsOfTheBody.Any(known => text.StartsWith(known, StringComparison.Ordinal)) => $"{code}: {text}",
        _ => null,
    };

    private static string? Of(HttpHeaders fields, string name) => fields.TryGetValues(name, out var values) ? values.First() : null;
}
