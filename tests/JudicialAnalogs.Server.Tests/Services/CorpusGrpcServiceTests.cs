using Grpc.Core;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class CorpusGrpcServiceTests
{
    [Fact]
    public async Task What_is_imported_is_found_and_what_is_removed_is_found_no_more()
    {
        await using var server = await TestServer.StartAsync();
        var import = new ImportActRequest
        {
            IdempotencyKey = "import",
            Source = "acts.jsonl",
            Text = """
                {"id":"one","synthetic":true,"language":"ru","date":"2025-01-10","case_number":"1-1","text":"ПРИГОВОР\nПодсудимый похитил велосипед из подъезда дома.\nПРИГОВОРИЛ: признать виновным по ч. 1 ст. 188 УК РК и назначить штраф 50 МРП."}
                {"id":"broken"
                {"id":"two","synthetic":true,"language":"ru","date":"2025-01-11","case_number":"1-2","text":"ПРИГОВОР\nПодсудимый похитил трактор с поля.\nПРИГОВОРИЛ: признать виновным по ч. 1 ст. 188 УК РК и назначить штраф 60 МРП."}
                """,
        };

        var imported = await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", import);

        Assert.Equal((2, 1, 3), (imported.Added, imported.Rejected, imported.Results.Count));
        Assert.Equal(2, imported.Results.Single(result => result.Outcome == ImportOutcome.Rejected).Line);
        await ReadyAsync(server, imported.Context.ArchiveSequence);
        Assert.Equal("two", (await FindAsync(server))[0]);
        Assert.Equal(2, (await server.CallAsync<GetCoverageResponse>("CorpusService/GetCoverage", new GetCoverageRequest())).Acts);

        var again = await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", import);
        Assert.Equal(imported.Results, again.Results);
        var other = import.Clone();
        other.Text = import.Text.Replace("велосипед", "самокат", StringComparison.Ordinal);
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", other))).StatusCode);
        import.IdempotencyKey = "import-2";
        var unchanged = await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", import);
        Assert.Equal((0, 2), (unchanged.Added, unchanged.Unchanged));

        var remove = new RemoveActRequest { IdempotencyKey = "remove", ActId = "two", Reason = "по требованию" };
        Assert.True((await server.CallAsync<RemoveActResponse>("CorpusService/RemoveAct", remove)).Removed);
        Assert.True((await server.CallAsync<RemoveActResponse>("CorpusService/RemoveAct", remove)).Removed);
        await ReadyAsync(server, 3);
        Assert.DoesNotContain("two", await FindAsync(server));
    }

    [Fact]
    public async Task A_correction_holds_when_a_second_person_proposes_the_same()
    {
        const string Path = "defendants[0].counts[0].found";
        await using var server = await TestServer.StartAsync([new MadeUpAct { Id = "one" }.Build()]);
        var read = (await GetAsync()).Defendants[0].Counts[0].Found;

        var first = await CorrectAsync("first", "УК 188(1)", "clerk-1");
        var repeated = await CorrectAsync("second", "УК 188(1)", "clerk-1");
        Assert.Equal((false, 1), (repeated.Accepted, repeated.Agreeing));
        Assert.Equal(read, (await GetAsync()).Defendants[0].Counts[0].Found);
        var second = await CorrectAsync("third", "УК 188(1)", "clerk-2");

        Assert.Equal((false, 1), (first.Accepted, first.Agreeing));
        Assert.Equal((true, 2), (second.Accepted, second.Agreeing));
        var act = await GetAsync();
        Assert.Equal(new Qualification { Article = "188", Part = "1" }, act.Defendants[0].Counts[0].Found);
        var kept = Assert.Single(act.Corrections);
        Assert.Equal((Path, "УК 188(1)", true), (kept.Path, kept.Value, kept.Accepted));
        Assert.NotEqual(kept.Value, kept.ReadValue);
        var refused = await Assert.ThrowsAsync<RpcException>(() => CorrectAsync("fourth", "188", "clerk-1"));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);

        async Task<Act> GetAsync() => (await server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { ActId = "one" })).Act;

        Task<CorrectExtractionResponse> CorrectAsync(string key, string value, string actor) => server.CallAsync<CorrectExtractionResponse>(
            "CorpusService/CorrectExtraction",
            new CorrectExtractionRequest { IdempotencyKey = key, ActId = "one", Path = Path, Value = value, Reason = "сверено с текстом" },
            actor);
    }

    private static async Task<List<string>> FindAsync(TestServer server)
    {
        var request = new FindAnalogsRequest { Case = new CaseDescription { Text = "похищен трактор с поля", DecidedOn = new Day { Year = 2026, Month = 1, Day_ = 1 } } };
        return [.. (await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request)).Analogs.Select(analog => analog.ActId)];
    }

    // Followers come after the answer: the status says when.
    private static async Task ReadyAsync(TestServer server, long sequence)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var status = await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());
            if (status.Ready && status.Components[0].Sequence >= sequence && status.Context.ArchiveSequence == status.Components[0].Sequence)
                return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The followers did not catch up.");
    }
}
