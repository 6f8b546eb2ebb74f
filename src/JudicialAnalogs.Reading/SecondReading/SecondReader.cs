using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.SecondReading.Internal;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Reading.SecondReading;

/// <summary>
/// Asks a language model for the values that were read from an act, without telling it what was read. Where it reads otherwise, the value
/// keeps standing, its confidence is halved and the other value is noted in <see cref="CourtAct.Disputed"/> for people to review.
/// The model sees the redacted text only. Optional: reading needs no model.
/// </summary>
/// <param name="client">The model.</param>
/// <param name="patience">Longest wait for one answer, above zero.</param>
/// <param name="time">Clock of that wait.</param>
public sealed class SecondReader(IChatClient client, TimeSpan patience, TimeProvider time)
{
    /// <summary>Longest text that is sent, in characters; a longer act is not read a second time.</summary>
    public const int LongestText = 100_000;

    private static readonly ChatOptions Options = new() { Temperature = 0, ResponseFormat = ChatResponseFormat.Json };

    /// <summary>Reads an act a second time.</summary>
    /// <param name="act">The act as read first; earlier disputes are replaced.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The act with what is disputed, or as it was with the trouble that hindered a second reading.</returns>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellationToken"/> asks for it.</exception>
    public async Task<SecondReadingResult> ReadAsync(CourtAct act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (act.Text.Length > LongestText)
            return new SecondReadingResult(act, $"the text has {act.Text.Length} characters, more than a second reader is sent ({LongestText})");
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var response = await client.GetResponseAsync(Question.About(act), Options, either.Token).ConfigureAwait(false);
            return Answer.TryParse(response.Text, out var values)
                ? new SecondReadingResult(Disputes.Note(act, values), null)
                : new SecondReadingResult(act, "the second reader did not answer with a JSON object");
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new SecondReadingResult(act, $"the second reader did not answer within {patience.TotalSeconds:0.###} s");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // What a client throws is its own; its message may name hosts or quote the text, so only its kind is told.
            return new SecondReadingResult(act, $"the second reader failed ({failure.GetType().Name})");
        }
    }
}
