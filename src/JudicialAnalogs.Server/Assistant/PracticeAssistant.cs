using JudicialAnalogs.Server.Assistant.Checks;
using JudicialAnalogs.Server.Texts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>
/// Has a model put an answer's evidence into a few sentences and lets through those alone that the evidence bears out. The model decides
/// nothing and its trouble hinders nothing.
/// </summary>
/// <param name="options">The model; null where none is set.</param>
/// <param name="killed">The kill switch.</param>
/// <param name="time">Clock of the wait.</param>
/// <param name="logger">Told what kind of trouble there was, never its words.</param>
internal sealed class PracticeAssistant(AssistantOptions? options, AssistantSwitch killed, TimeProvider time, ILogger<PracticeAssistant> logger)
{
    private const int MostTokens = 1_500;

    private static readonly ChatOptions Asking = new() { Temperature = 0, MaxOutputTokens = MostTokens, ResponseFormat = ChatResponseFormat.Json };

    /// <summary>Name of the model; empty where none is set.</summary>
    public string Model => options?.Model ?? "";

    /// <summary>Summarizes evidence.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellationToken"/> asks for it.</exception>
    public async Task<PracticeSummary> SummarizeAsync(IReadOnlyList<EvidenceItem> evidence, Wording wording, CancellationToken cancellationToken)
    {
        if (options is null || killed.IsOff)
            return PracticeSummary.Without(V1.SummaryState.Off);
        if (evidence.Count == 0)
            return PracticeSummary.Without(V1.SummaryState.NothingSupported);
        using var limit = new CancellationTokenSource(options.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // A client need not heed the token; its answer is not waited for any longer all the same.
            var response = await options.Client.GetResponseAsync(SummaryQuestion.About(evidence, wording), Asking, either.Token).WaitAsync(either.Token);
            if (SummaryAnswer.Read(response.Text) is { } claimed)
                return Supported(claimed, evidence, wording);
            AssistantLog.NotOfTheForm(logger, options.Model);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            AssistantLog.NoAnswer(logger, options.Model, options.Patience.TotalSeconds);
        }
#pragma warning disable CA1031 // What a client throws is its own, and a summary is never worth an answer.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            AssistantLog.Failed(logger, options.Model, failure.GetType().Name);
        }

        return PracticeSummary.Without(V1.SummaryState.NotAnswered);
    }

    private static PracticeSummary Supported(IReadOnlyList<ClaimedSentence> claimed, IReadOnlyList<EvidenceItem> evidence, Wording wording)
    {
        var check = new SentenceCheck(evidence, wording.Language);
        var standing = claimed.Take(SummaryQuestion.MostSentences).Where(check.Stands).DistinctBy(sentence => sentence.Text, StringComparer.Ordinal).ToList();
        if (standing.Count == 0)
            return PracticeSummary.Without(V1.SummaryState.NothingSupported, claimed.Count);
        var named = standing.SelectMany(sentence => sentence.Evidence).ToHashSet(StringComparer.Ordinal);
        return new PracticeSummary(V1.SummaryState.Given, standing, [.. evidence.Where(item => named.Contains(item.Id))], claimed.Count - standing.Count);
    }
}
