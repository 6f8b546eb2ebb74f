using Grpc.Core;
using JudicialAnalogs.Server.Telemetry;
using JudicialAnalogs.Server.Tests.Panel;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Telemetry;

public class MetricsTests
{
    [Fact]
    public async Task Calls_pages_refusals_and_findings_are_counted_and_nothing_tells_of_a_person_or_a_case()
    {
        await using var server = await TestServer.StartAsync(
            MadeUpAct.Burglaries(60).ToList(), limits: new() { Write = new() { PerSecond = 0.001, Burst = 1 } });
        var draft = Asked.Assess("metrics-draft");
        draft.Case.Text += " Меткова Особая осуждена.";
        draft.Case.CaseNumber = "1234-25-00-1/777";
        var assessed = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", draft, "judge-with-a-name");
        await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", draft, "judge-with-a-name");
        await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = "d9999999999" }));
        await server.CallAsync<WithdrawDraftResponse>("DraftService/WithdrawDraft", new WithdrawDraftRequest { IdempotencyKey = "metrics-away", DraftId = assessed.DraftId });
        await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<WithdrawDraftResponse>("DraftService/WithdrawDraft", new WithdrawDraftRequest { IdempotencyKey = "k", DraftId = assessed.DraftId }));
        using var panel = new PanelReader(server);
        await panel.ReadAsync($"/drafts/{assessed.DraftId}");
        await panel.AskAsync("/drafts/d9999999999");

        var (figures, text) = await ScrapeAsync(server);

        Assert.Equal(2, figures.Of("""analogs_calls_total{method="/judicial.analogs.v1.DraftService/AssessDraft",role="operator",status="OK"}"""));
        Assert.Equal(1, figures.Of("""analogs_calls_total{method="/judicial.analogs.v1.DraftService/GetDraft",role="operator",status="NotFound"}"""));
        Assert.Equal(1, figures.Of("""analogs_calls_total{method="/judicial.analogs.v1.DraftService/WithdrawDraft",role="operator",status="ResourceExhausted"}"""));
        Assert.Equal(2, figures.Of("""analogs_call_duration_seconds_count{method="/judicial.analogs.v1.DraftService/AssessDraft"}"""));
        Assert.Equal(1, figures.Of("""analogs_refused_total{limit="rate"}"""));
        Assert.Equal(1, figures.Of("""analogs_pages_total{page="GET /drafts/{id}",role="operator",status="200"}"""));
        Assert.Equal(1, figures.Of("""analogs_pages_total{page="GET /drafts/{id}",role="operator",status="404"}"""));
        Assert.Equal(2 * assessed.FarFromPractice.Count, figures.Samples.Where(sample => sample.Key.StartsWith("analogs_findings_total{aspect=", StringComparison.Ordinal) && !sample.Key.Contains("\"law\"", StringComparison.Ordinal)).Sum(sample => sample.Value));
        Assert.Equal(60, figures.Of("analogs_records_changes"));
        Assert.Equal(0, figures.Of("""analogs_follower_lag{follower="index"}"""));
        Assert.Equal(60, figures.Of("analogs_index_sequence"));
        Assert.True(figures.Of("analogs_ledger_entries") > 3);
        Assert.Equal((0, 0, 1), (figures.Of("analogs_calls_working"), figures.Of("analogs_requests_held_bytes"), figures.Of("analogs_records_up")));
        Assert.All(["Метк", "Особая", "judge-with-a-name", assessed.DraftId, "1234-25"], personal => Assert.DoesNotContain(personal, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_go_on_adding_up_between_two_scrapes_and_are_not_counted_themselves()
    {
        await using var server = await TestServer.StartAsync();
        const string Status = """analogs_calls_total{method="/judicial.analogs.v1.SystemService/GetStatus",role="operator",status="OK"}""";
        for (var call = 1; call <= 3; call++)
        {
            await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());
            Assert.Equal(call, (await ScrapeAsync(server)).Figures.Of(Status));
        }

        Assert.DoesNotContain("/metrics", (await ScrapeAsync(server)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_can_have_a_port_of_their_own_on_which_nothing_else_is_served()
    {
        await using var server = await TestServer.StartAsync(telemetry: new TelemetryOptions { MetricsPort = 0 });
        Assert.NotEqual(server.Panel, server.Last);

        await ScrapeAsync(server);
        using var browser = new HttpClient();
        Assert.Equal(404, (int)(await browser.GetAsync(new Uri(server.Last, "/"), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(404, (int)(await browser.GetAsync(new Uri(server.Panel, "/metrics"), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(200, (int)(await browser.GetAsync(new Uri(server.Panel, "/card"), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Figures_can_be_switched_off()
    {
        await using var server = await TestServer.StartAsync(telemetry: new TelemetryOptions { Metrics = false });
        using var browser = new HttpClient();

        Assert.Equal(404, (int)(await browser.GetAsync(new Uri(server.Panel, "/metrics"), TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<(ExpositionReader Figures, string Text)> ScrapeAsync(TestServer server)
    {
        using var browser = new HttpClient();
        using var answer = await browser.GetAsync(new Uri(server.Last, "/metrics"), TestContext.Current.CancellationToken);
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (ExpositionReader.Read(text), text);
    }
}
