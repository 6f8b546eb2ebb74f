using System.Collections.Concurrent;
using System.Diagnostics;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Telemetry;

public class TracesTests
{
    [Fact]
    public async Task A_draft_leaves_a_trace_from_the_call_down_to_the_search_and_no_word_of_the_case_in_it()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("JudicialAnalogs.", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(40).ToList());
        var draft = Asked.Assess("traced-draft");
        draft.Case.Text += " Меткова Особая осуждена.";
        draft.Case.CaseNumber = "1234-25-00-1/777";
        var assessed = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", draft, "judge-with-a-name");

        var byId = spans.ToDictionary(span => span.SpanId);
        var searches = spans.Where(span => span.OperationName == "search").Select(span => string.Join(" < ", Ancestors(span, byId).Select(above => above.OperationName)));
        Assert.Contains("search < analogs < practice < draft < /judicial.analogs.v1.DraftService/AssessDraft", searches);
        Assert.Contains(spans, span => span.OperationName == "divergence" && Ancestors(span, byId).Any(above => above.Kind == ActivityKind.Server));
        var said = string.Join('\n', spans.SelectMany(span => span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(span.DisplayName).Append(span.StatusDescription)));
        Assert.All(["Метк", "Особая", "judge-with-a-name", assessed.DraftId, "1234-25"], personal => Assert.DoesNotContain(personal, said, StringComparison.Ordinal));
    }

    private static IEnumerable<Activity> Ancestors(Activity span, Dictionary<ActivitySpanId, Activity> byId)
    {
        for (Activity? at = span; at is not null; at = byId.GetValueOrDefault(at.ParentSpanId))
            yield return at;
    }
}
