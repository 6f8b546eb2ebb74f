using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

/// <summary>What a higher court's act did with an analog, as a client of the contract sees it.</summary>
public class InstanceLinkTests
{
    private const string Decision = "Приговор изменить, наказание снизить до одного года лишения свободы.";

    [Fact]
    public async Task An_analog_and_its_act_tell_which_act_changed_it_and_in_which_words_until_that_act_is_removed()
    {
        var day = new DateOnly(2025, 3, 1);
        var verdict = new MadeUpAct { Id = "verdict", Facts = Asked.Facts, Court = "Первый суд", Date = day, CaseNumber = "1-1/2025" }.Build();
        var higher = new MadeUpAct { Id = "higher", Court = "Областной суд", Date = day.AddDays(50), CaseNumber = "1а-7/2025", Operative = Decision }.Build();
        higher = higher with
        {
            Kind = Law.Acts.ActKind.Appeal,
            Instance = Instance.Appeal,
            Reviewed = new ReviewedJudgment("Первый суд", day) { Outcome = Law.Acts.AppealOutcome.Changed, Span = higher.Segments[^1].Span },
        };
        await using var server = await TestServer.StartAsync([.. MadeUpAct.Burglaries(30), verdict, higher]);

        var analog = await AnalogAsync(server);
        Assert.Equal(V1.AppealOutcome.Changed, analog.AppealOutcome);
        Assert.Equal(("higher", "Областной суд", Decision), (analog.Review.ActId, analog.Review.Court, analog.Review.Passage.Text));
        Assert.Contains(analog.Cautions, caution => caution.Contains("Областной суд, 20.04.2025", StringComparison.Ordinal));
        var act = (await server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { ActId = "verdict" })).Act;
        Assert.Equal((V1.AppealOutcome.Changed, "higher"), (act.AppealOutcome, Assert.Single(act.Reviews).ActId));
        Assert.Equal("verdict", (await server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { ActId = "higher" })).Act.ReviewedActId);
        var status = await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest { Context = Asked.In(V1.Language.Russian) });
        Assert.Equal((1, 0, 0), (status.InstanceLinks.Linked, status.InstanceLinks.Ambiguous, status.InstanceLinks.Unmatched));
        Assert.Contains(status.Context.Notices, notice => notice.StartsWith("Акты вышестоящих судов: для 1", StringComparison.Ordinal));

        await server.CallAsync<RemoveActResponse>("CorpusService/RemoveAct", new RemoveActRequest { Context = Asked.In(V1.Language.Russian), ActId = "higher", Reason = "проверка", IdempotencyKey = "remove-higher" });
        for (var i = 0; i < 200 && (analog = await AnalogAsync(server)).AppealOutcome != V1.AppealOutcome.Unspecified; i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Null(analog.Review);
        Assert.Equal(V1.AppealOutcome.Unspecified, analog.AppealOutcome);
    }

    private static async Task<Analog> AnalogAsync(TestServer server) =>
        (await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find())).Analogs.Single(analog => analog.ActId == "verdict");
}
