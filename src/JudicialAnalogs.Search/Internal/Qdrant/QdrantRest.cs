using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Qdrant;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>
/// Requests to Qdrant's REST API with a limit of time and further tries. All that is sent here may be sent twice: identifiers of points
/// follow from the documents, and the rest sets a state.
/// </summary>
internal sealed class QdrantRest(QdrantOptions options, TimeProvider time) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        BaseAddress = options.Address,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The <c>result</c> of an answer; null where the thing asked about does not exist (404).</summary>
    /// <exception cref="SearchUnavailableException">No usable answer after all tries, or a refusal.</exception>
    public async Task<JsonNode?> SendAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (result, trouble, cause) = await TryAsync(method, path, body, cancellation).ConfigureAwait(false);
            if (trouble is null)
                return result;
            if (attempt >= options.Tries)
                throw new SearchUnavailableException($"The Qdrant cluster at {options.Address} {trouble}, {options.Tries} times ({method} {Bare(path)}). Look at its nodes: GET /cluster, GET /readyz.", cause);
            await Task.Delay(options.Rest * (1 << (attempt - 1)), time, cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<(JsonNode? Result, string? Trouble, Exception? Cause)> TryAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        if (options.Key is { } key)
            request.Headers.Add("api-key", key);
        try
        {
            using var response = await _client.SendAsync(request, both.Token).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(both.Token).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotFound)
                return (null, null, null);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500)
                return (null, $"answered with HTTP {(int)response.StatusCode}{Reason(text)}", null);
            if (!response.IsSuccessStatusCode)
                throw new SearchUnavailableException($"The Qdrant cluster at {options.Address} refused {method} {Bare(path)} with HTTP {(int)response.StatusCode}{Reason(text)}.");
            return (JsonNode.Parse(text)?["result"], null, null);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            return (null, $"did not answer within {options.Patience.TotalSeconds:0.#} s", late);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return (null, "could not be reached or broke off", broken);
        }
        catch (JsonException cut)
        {
            return (null, "answered with something that is not JSON", cut);
        }
    }

    private static string Bare(string path) => path.Split('?')[0];

    // Qdrant says {"status":{"error":"…"}}.
    private static string Reason(string text)
    {
        try
        {
            return JsonNode.Parse(text)?["status"]?["error"]?.GetValue<string>() is { } error ? $": {error}" : "";
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
