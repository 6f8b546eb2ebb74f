using Grpc.Core;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class ConsistencyReportTests(BurglaryServer shared)
{
    public static TheoryData<V1.Language> Languages => [V1.Language.Russian, V1.Language.Kazakh, V1.Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task One_court_alone_is_too_few_and_the_report_says_so(V1.Language language)
    {
        var report = await AskAsync(shared.Server, new ConsistencyReportRequest { Context = Asked.In(language), Selection = new AnalogFilter { Courts = { "Районный суд № 1" } } });

        Assert.Equal((0, 1), (report.Comparable, report.GroupCount));
        Assert.Equal(Wording.Of(language).Say("Consistency.None.TooFewDecisions", 0, 50), report.Explanation);
        Assert.Empty(report.Groups);
        Assert.Null(report.Trend);
        Assert.Contains(Wording.Of(language).Say("Notice.Synthetic"), report.Context.Notices);
    }

    [Fact]
    public async Task Courts_of_several_regions_are_compared_by_name_and_the_reading_stands_in_the_ledger()
    {
        var acts = MadeUpAct.Burglaries(240, prefix: "spread-").Select((act, i) => act with
        {
            Court = $"Районный суд № {i % 8}",
            Region = $"Область {i % 4}",
            Date = new DateOnly(2023 + (i % 3), 5, 1 + (i % 28)),
        });
        await using var server = await TestServer.StartAsync([.. acts]);
        var request = new ConsistencyReportRequest
        {
            Context = new RequestContext { Language = V1.Language.Russian, Purpose = "проверка единообразия" },
            Selection = new AnalogFilter { FoundUnder = { "УК 188(3)" } },
        };
        var report = await AskAsync(server, request);

        Assert.Equal((240, 8, ""), (report.Size, report.GroupCount, report.Explanation));
        Assert.Equal(report.Groups.Select(group => group.Name).Order(StringComparer.Ordinal), report.Groups.Select(group => group.Name));
        Assert.InRange(report.BetweenShare, report.BetweenShareLow, report.BetweenShareHigh);
        Assert.NotNull(report.BetweenRegions);
        Assert.Equal(["2023", "2024", "2025"], report.Trend.Periods.Select(period => period.Period));
        Assert.All(report.Groups, group => Assert.Equal(1, group.Shares.Sum(share => share.Share), 9));
        Assert.All(report.Groups, group => Assert.All(group.Shares, share => Assert.Equal(Wording.Russian.Say($"Form.{(Law.Punishments.PunishmentForm)share.Form}"), share.Name)));
        Assert.Equal(report, await AskAsync(server, request));

        var entries = (await server.CallAsync<ReadLedgerResponse>("AuditService/ReadLedger", new ReadLedgerRequest())).Entries;
        Assert.Equal(2, entries.Count(entry => entry is { Action: "audit.consistency", Purpose: "проверка единообразия" }));

        request.Grouping = ConsistencyGrouping.Region;
        Assert.Equal(["Область 0", "Область 1", "Область 2", "Область 3"], (await AskAsync(server, request)).Groups.Select(group => group.Name));
    }

    [Fact]
    public async Task A_selection_by_what_is_no_circumstance_is_refused()
    {
        var refused = await Assert.ThrowsAsync<RpcException>(() => AskAsync(shared.Server, new ConsistencyReportRequest { Selection = new AnalogFilter { AcceptedFactors = { "99(1)" } } }));

        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
    }

    private static Task<ConsistencyReportResponse> AskAsync(TestServer server, ConsistencyReportRequest request) =>
        server.CallAsync<ConsistencyReportResponse>("AuditService/ConsistencyReport", request);
}
