using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// Makes a write happen once per key. Write transactions follow one another, so of two identical calls in flight the second
/// finds the first one's answer.
/// </summary>
internal static class Idempotency
{
    /// <summary>Runs <paramref name="work"/>, or gives the answer stored for <paramref name="key"/>; without a key it always runs.</summary>
    /// <param name="session">The write transaction that <paramref name="work"/> uses too.</param>
    /// <param name="key">Key, or null.</param>
    /// <param name="requestHash">Hash over the operation, the actor and the content.</param>
    /// <param name="answerType">How the answer is stored.</param>
    /// <param name="work">The write.</param>
    public static async Task<T> OnceAsync<T>(Session session, string? key, string requestHash, JsonTypeInfo<T> answerType, Func<Task<T>> work)
    {
        if (key is null)
            return await work().ConfigureAwait(false);

        var earlier = await session.FirstAsync<Row>(
            "SELECT request_hash AS RequestHash, response AS Response FROM idempotency WHERE key = @key", new { key }).ConfigureAwait(false);
        if (earlier is not null)
        {
            return earlier.RequestHash == requestHash
                ? JsonSerializer.Deserialize(earlier.Response, answerType)!
                : throw new IdempotencyConflictException(key);
        }

        var answer = await work().ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO idempotency (key, request_hash, response, at) VALUES (@key, @requestHash, @response, @at)",
            new { key, requestHash, response = JsonSerializer.SerializeToUtf8Bytes(answer, answerType), at = Instants.ToText(session.Now) }).ConfigureAwait(false);
        return answer;
    }

    /// <summary>Begins the hash of a request: what it does and who asks.</summary>
    public static CanonicalEncoding Request(string operation, Caller caller) => new CanonicalEncoding().Text(operation).Text(caller.Actor).Text(caller.Role);

    private sealed class Row
    {
        public string RequestHash { get; init; } = "";

        public byte[] Response { get; init; } = [];
    }
}
