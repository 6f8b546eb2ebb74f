using System.Net;
using JudicialAnalogs.Server.Tests.Panel;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Alerts;

/// <summary>The administrator switches the findings of divergence off and on.</summary>
public class AlertSwitchTests
{
    private static readonly string Notice = Wording.Russian.Say("Notice.AlertsOff");

    [Fact]
    public async Task While_findings_are_off_answers_say_so_instead_and_none_asks_for_a_reason()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(300));
        using var reader = new PanelReader(server);
        var before = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("alerts-before", 55));
        Assert.Equal((DraftState.ReasonRequired, false), (before.State, before.FindingsWithheld));
        Assert.Contains(before.FarFromPractice, finding => finding.Level == DivergenceLevel.Sharp);

        await TurnAsync(reader, "off");
        Assert.True(File.Exists(Path.Combine(server.Folder, "alerts-off")));
        var off = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("alerts-off", 55));
        Assert.Equal((DraftState.Assessed, true), (off.State, off.FindingsWithheld));
        Assert.Empty(off.FarFromPractice);
        Assert.Contains(Notice, off.Context.Notices);
        var finalized = await server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("alerts-finalize", off.DraftId));
        Assert.Equal(DraftState.Finalized, finalized.State);

        // What was stored before is shown without its findings too, in an answer, as a repeated call and on a page.
        var stored = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(V1.Language.Russian), DraftId = before.DraftId });
        Assert.Empty(Assert.Single(stored.Versions).Assessment.FarFromPractice);
        Assert.True(stored.Versions[0].Assessment.FindingsWithheld);
        Assert.Empty((await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("alerts-before", 55))).FarFromPractice);
        Assert.Contains(Notice, await reader.ReadAsync($"/drafts/{before.DraftId}?lang=ru"), StringComparison.Ordinal);
        Assert.Contains(Notice, await reader.ReadAsync("/admin?lang=ru"), StringComparison.Ordinal);
        Assert.Contains(Notice, (await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest { Context = Asked.In(V1.Language.Russian) })).Context.Notices);

        await TurnAsync(reader, "on");
        var again = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(V1.Language.Russian), DraftId = before.DraftId });
        Assert.Equal(before.FarFromPractice, again.Versions[0].Assessment.FarFromPractice);
        var unseen = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(V1.Language.Russian), DraftId = off.DraftId });
        Assert.True(unseen.Versions[0].Assessment.FindingsWithheld);
        var ledger = await server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken);
        Assert.Equal(["alerts.off", "alerts.on"], ledger.Where(entry => entry.Action.StartsWith("alerts.", StringComparison.Ordinal)).Select(entry => entry.Action));
    }

    private static async Task TurnAsync(PanelReader reader, string turn)
    {
        var token = PanelReader.Field(await reader.ReadAsync("/admin/status"), "form-token");
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.SendAsync("/admin/status/alerts", ("form-token", token), ("turn", turn))).Status);
    }
}
