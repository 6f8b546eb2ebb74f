using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JudicialAnalogs.Archive.Embeddings;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Server.ModelEndpoints;

/// <summary>
/// Vectors from an endpoint of the OpenAI protocol: batches, a limit of time and further tries for each, and every answer held against what
/// was asked for. Vectors come back with length 1.
/// </summary>
/// <remarks>Spoken to without the OpenAI package, which takes vectors in base64 alone; what courts can run themselves mostly sends numbers.</remarks>
/// <param name="endpoint">The endpoint; <see cref="ModelEndpoint.Patience"/> is the longest wait for one batch.</param>
/// <param name="dimensions">Numbers a vector must have.</param>
/// <param name="time">Clock, for the rest between tries.</param>
public sealed class EndpointEmbeddingGenerator(ModelEndpoint endpoint, int dimensions, TimeProvider time) : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int TextsAtATime = 32;
    private const int Tries = 3;
    private const long LargestAnswer = 64L << 20;

    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LargestAnswer,
    };

    /// <summary>Rest before the second try, doubled before the third.</summary>
    /// <value>The default is half a second.</value>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    /// <exception cref="EmbeddingFailedException">The endpoint did not answer, refused, or answered with something else than one vector of the right size a text.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var texts in values.Chunk(TextsAtATime))
        {
            foreach (var vector in await BatchAsync(texts, cancellationToken))
                answer.Add(new Embedding<float>(vector) { ModelId = endpoint.Model });
        }

        return answer;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        return serviceType == typeof(EmbeddingGeneratorMetadata)
            ? new EmbeddingGeneratorMetadata("endpoint", endpoint.Address, endpoint.Model, dimensions)
            : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<float[][]> BatchAsync(string[] texts, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AskAsync(texts, cancellationToken);
            }
            catch (PassingTroubleException) when (attempt < Tries)
            {
                await Task.Delay(Rest * (1 << (attempt - 1)), time, cancellationToken);
            }
            catch (PassingTroubleException trouble)
            {
                throw new EmbeddingFailedException($"{trouble.Message}, {Tries} times", trouble.InnerException);
            }
        }
    }

    private async Task<float[][]> AskAsync(string[] texts, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(endpoint.Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Address.ToString().TrimEnd('/') + "/embeddings");
        request.Content = JsonContent.Create(new JsonObject
        {
            ["model"] = endpoint.Model,
            ["input"] = new JsonArray([.. texts.Select(text => (JsonNode)text)]),
            ["encoding_format"] = "float",
        });
        if (endpoint.Key is { } key)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        try
        {
            using var response = await _client.SendAsync(request, both.Token);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError)
                throw new PassingTroubleException($"the endpoint answered with HTTP {(int)response.StatusCode}", null);
            if (!response.IsSuccessStatusCode)
                throw new EmbeddingFailedException($"the endpoint refused with HTTP {(int)response.StatusCode}");
            return EmbeddingAnswer.Read(await response.Content.ReadAsByteArrayAsync(both.Token), texts.Length, dimensions);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PassingTroubleException("the endpoint did not answer in time", late);
        }
        catch (HttpRequestException broken)
        {
            throw new PassingTroubleException($"the endpoint could not be reached ({broken.HttpRequestError})", broken);
        }
    }

    private sealed class PassingTroubleException(string message, Exception? cause) : Exception(message, cause);
}
