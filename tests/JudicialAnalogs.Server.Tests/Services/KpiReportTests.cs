using Grpc.Core;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class KpiReportTests
{
    [Fact]
    public async Task Figures_come_from_drafts_and_acts_and_too_few_are_only_counted()
    {
        var final = new MadeUpAct { Id = "final-act", CaseNumber = "1-77/2026", Court = "Суд А", Date = new DateOnly(2099, 2, 1), AppealOutcome = Law.Acts.AppealOutcome.Changed };
        await using var server = await TestServer.StartAsync([.. MadeUpAct.Burglaries(300), final.Build()]);
        var request = Asked.Assess("kpi");
        (request.Case.CaseNumber, request.Case.Court) = ("1-77/2026", "Суд А");
        var draft = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request)).DraftId;
        await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("kpi-reason", draft));
        await server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("kpi-final", draft));

        var report = await server.CallAsync<KpiReportResponse>("AuditService/KpiReport", new KpiReportRequest { Context = Asked.In(V1.Language.English) });

        Assert.Equal((1, 1, 1), (report.Drafts, report.DivergingDrafts, report.FinalizedDrafts));
        Assert.NotNull(report.IntroducedOn);
        Assert.Equal([KpiActGroup.Before, KpiActGroup.Since, KpiActGroup.Diverging, KpiActGroup.NotDiverging], report.Appeals.Select(group => group.Group));
        Assert.Equal((300, 1, 1, 0), (report.Appeals[0].Acts, report.Appeals[1].Acts, report.Appeals[2].Changed, report.Appeals[3].Acts));
        var few = report.Appeals[2].DisplacedOfReviewed;
        Assert.Equal((1, 1, false), (few.Count, few.Size, few.HasShare));
        Assert.Equal("Too few to tell: 1; at least 20 are needed.", few.Note);
        Assert.Equal((1, false), (report.Durations[0].Size, report.Durations[0].HasMedianHours));
        Assert.Equal((ReasonCategory.GravityOfConsequences, 1), Assert.Single(report.Reasons, reason => reason.Share.Count > 0) is var given ? (given.Category, given.Share.Size) : default);
        Assert.Equal([DivergenceAspect.Unspecified, DivergenceAspect.Punishment, DivergenceAspect.Unspecified], report.Alerts.Select(alert => alert.Aspect));
        Assert.Equal(3, report.Cautions.Count);
        var ledger = await server.CallAsync<ReadLedgerResponse>("AuditService/ReadLedger", new ReadLedgerRequest { PageSize = 1000 });
        Assert.Equal(("operator", "test"), Assert.Single(ledger.Entries, entry => entry.Action == "audit.kpi") is var read ? (read.Role, read.Purpose) : default);
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_refused()
    {
        await using var server = await TestServer.StartAsync();
        var request = new KpiReportRequest { IntroducedOn = new Day { Year = 2026, Month = 2, Day_ = 30 } };

        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<KpiReportResponse>("AuditService/KpiReport", request))).StatusCode);
    }
}
