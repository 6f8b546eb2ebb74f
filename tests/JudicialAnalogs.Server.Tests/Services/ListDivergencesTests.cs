using Grpc.Core;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public sealed class ListDivergencesTests : IAsyncLifetime
{
    private const string Number = "1-77/2026";

    private TestServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        var final = new MadeUpAct { Id = "final-act", CaseNumber = Number, Court = "Суд А", Date = new DateOnly(2026, 2, 1), Region = "Третья область" };
        var appeal = new MadeUpAct { Id = "appeal-act", CaseNumber = "1а-5/2026", Court = "Областной суд", Date = new DateOnly(2026, 3, 20) }.Build() with
        {
            Kind = Law.Acts.ActKind.Appeal,
            Instance = Instance.Appeal,
            Reviewed = new ReviewedJudgment("Суд А", new DateOnly(2026, 2, 1)) { Outcome = Law.Acts.AppealOutcome.Changed },
        };
        _server = await TestServer.StartAsync([.. MadeUpAct.Burglaries(300), final.Build(), appeal]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_entry_tells_findings_reasons_and_fate_and_names_no_judge()
    {
        var draft = await AssessAsync("fate", number: Number);
        await AssessAsync("calm", 28);
        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("fate-reason", draft), "judge-7");

        var entry = Assert.Single((await ListAsync(new ListDivergencesRequest())).Divergences);

        Assert.Equal((draft, 1, DraftState.ReasonRecorded, false), (entry.DraftId, entry.DraftVersion, entry.State, entry.Superseded));
        Assert.Equal("УК 188(3)", entry.FoundUnder);
        var finding = entry.Findings[0];
        Assert.Equal((DivergenceAspect.Punishment, DivergenceLevel.Sharp), (finding.Aspect, finding.Level));
        Assert.NotEmpty(finding.Message);
        Assert.Empty(finding.CountAddresses);
        var reason = Assert.Single(entry.Reasons);
        Assert.Equal(("Тяжесть последствий.", "", 1), (reason.Text, reason.Author, reason.DraftVersion));
        Assert.Equal((FinalActLink.CaseNumberAndCourt, "final-act", V1.AppealOutcome.Changed), (entry.Fate.Link, entry.Fate.ActId, entry.Fate.Outcome));
        Assert.Equal(["appeal-act"], entry.Fate.HigherActIds);
        Assert.DoesNotContain("judge-7", entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_cover_the_list_once_while_drafts_are_added()
    {
        var drafts = new List<string>();
        for (var i = 0; i < 5; i++)
            drafts.Add(await AssessAsync($"page-{i}"));

        var (seen, request) = (new List<string>(), new ListDivergencesRequest { PageSize = 2 });
        do
        {
            var page = await ListAsync(request);
            seen.AddRange(page.Divergences.Select(entry => entry.DraftId));
            request.PageToken = page.NextPageToken;
            await AssessAsync($"added-{seen.Count}");
        }
        while (request.PageToken.Length > 0);

        Assert.Equal(Enumerable.Reverse(drafts), seen);
    }

    [Fact]
    public async Task A_token_of_another_list_and_values_that_do_not_exist_are_refused()
    {
        await AssessAsync("one");
        await AssessAsync("two");
        var token = (await ListAsync(new ListDivergencesRequest { PageSize = 1 })).NextPageToken;

        ListDivergencesRequest[] refused =
        [
            new() { PageSize = 1, PageToken = token, NewestOnly = true },
            new() { PageToken = "!" },
            new() { PageSize = 501 },
            new() { Aspects = { (DivergenceAspect)99 } },
            new() { FoundUnder = { "ГК 715" } },
            new() { ReasonCategories = { V1.ReasonCategory.Unspecified } },
            new() { States = { DraftState.Unspecified } },
            new() { Assessed = new DayRange { From = new Day { Year = 2026, Month = 2, Day_ = 30 } } },
        ];
        foreach (var request in refused)
            Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => ListAsync(request))).StatusCode);
    }

    [Fact]
    public async Task Filters_reach_the_records_and_every_reading_stands_in_the_ledger_with_its_purpose()
    {
        var draft = await AssessAsync("filtered");
        var milder = Asked.Assess("filtered-2", 28);
        milder.DraftId = draft;
        await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", milder);

        var entry = Assert.Single((await ListAsync(new ListDivergencesRequest { Aspects = { DivergenceAspect.Punishment }, FoundUnder = { "УК 188" }, States = { DraftState.Assessed } })).Divergences);
        Assert.True(entry.Superseded);
        Assert.Empty((await ListAsync(new ListDivergencesRequest { NewestOnly = true })).Divergences);
        Assert.Empty((await ListAsync(new ListDivergencesRequest { Aspects = { DivergenceAspect.Award } })).Divergences);
        Assert.Empty((await ListAsync(new ListDivergencesRequest { FoundUnder = { "УК 188(2)" } })).Divergences);
        Assert.Empty((await ListAsync(new ListDivergencesRequest { Assessed = new DayRange { To = new Day { Year = 2020, Month = 1, Day_ = 1 } } })).Divergences);

        var ledger = await _server.CallAsync<ReadLedgerResponse>("AuditService/ReadLedger", new ReadLedgerRequest { PageSize = 1000 });
        var readings = ledger.Entries.Where(written => written.Action == "audit.divergences").ToList();
        Assert.Equal(5, readings.Count);
        Assert.All(readings, reading => Assert.Equal(("operator", "test"), (reading.Role, reading.Purpose)));
    }

    private Task<ListDivergencesResponse> ListAsync(ListDivergencesRequest request)
    {
        request.Context = Asked.In(V1.Language.Russian);
        return _server.CallAsync<ListDivergencesResponse>("AuditService/ListDivergences", request);
    }

    private async Task<string> AssessAsync(string key, double months = 84, string number = "")
    {
        var request = Asked.Assess(key, months);
        (request.Case.CaseNumber, request.Case.Court) = (number, "Суд А");
        return (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request)).DraftId;
    }
}
