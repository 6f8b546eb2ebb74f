using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Has an answer summarized and puts what is left of the summary on the wire.</summary>
internal sealed class SummaryAnswers(PracticeAnswers answers, PracticeAssistant assistant)
{
    private const int AnalogsLookedAt = 12;

    /// <summary>The summary, or why there is none.</summary>
    public async Task<V1.SummarizePracticeResponse> ToWireAsync(UnderstoodCase understood, PracticeAnswer practice, Wording wording, CancellationToken cancellationToken)
    {
        var answer = await answers.ToWireAsync(understood, practice, 0, AnalogsLookedAt, wording, cancellationToken);
        var summary = await assistant.SummarizeAsync(PracticeEvidence.Of(answer, wording), wording, cancellationToken);
        var wire = new V1.SummarizePracticeResponse
        {
            Context = answer.Context,
            State = summary.State,
            Model = assistant.Model,
            Notice = wording.Say($"Assistant.State.{summary.State}", assistant.Model),
            Removed = summary.Removed,
        };
        wire.Sentences.AddRange(summary.Sentences.Select(sentence => new V1.SummarySentence { Text = sentence.Text, EvidenceIds = { sentence.Evidence } }));
        wire.Evidence.AddRange(summary.Evidence.Select(item => new V1.SummaryEvidence { Id = item.Id, Text = item.Text, Passage = item.Passage, CountAddresses = { item.CountAddresses } }));
        return wire;
    }
}
