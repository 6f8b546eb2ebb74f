using JudicialAnalogs.Server.Telemetry;
using JudicialAnalogs.Server.Telemetry.Otlp;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Tests.Telemetry;

public class OtlpTests
{
    [Fact]
    public async Task Traces_figures_and_logs_reach_a_collector_and_tell_of_no_person_and_no_case()
    {
        using var collector = new OtlpStandIn();
        var options = new TelemetryOptions { Otlp = new OtlpOptions { Endpoint = collector.Address, MetricsEvery = TimeSpan.FromHours(1) } };
        string draftId;
        await using (var server = await TestServer.StartAsync(MadeUpAct.Burglaries(40).ToList(), telemetry: options))
        {
            var draft = Asked.Assess("sent-draft");
            draft.Case.Text += " Меткова Особая осуждена.";
            draftId = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", draft, "judge-with-a-name")).DraftId;
            using var browser = new HttpClient();
            Assert.Equal(200, (int)(await browser.GetAsync(new Uri(server.Panel, "/drafts/" + draftId), TestContext.Current.CancellationToken)).StatusCode);
            server.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Test").Log(LogLevel.Warning, "A line that is sent.");
        }

        // What was still to be sent went out when the server stopped.
        var (traces, metrics, logs) = (collector.At("/v1/traces"), collector.At("/v1/metrics"), collector.At("/v1/logs"));
        Assert.Superset(new HashSet<string> { "/judicial.analogs.v1.DraftService/AssessDraft", "draft", "practice", "analogs", "search", "divergence", "GET /drafts/{id}" }, traces.ToHashSet());
        Assert.Superset(new HashSet<string> { "analogs.calls", "analogs.call.duration", "analogs.follower.lag" }, metrics.ToHashSet());
        Assert.Contains("A line that is sent.", logs);
        Assert.All(
            ["Метк", "Особая", "judge-with-a-name", draftId],
            personal => Assert.DoesNotContain(traces.Concat(metrics).Concat(logs), text => text.Contains(personal, StringComparison.Ordinal)));
    }
}
