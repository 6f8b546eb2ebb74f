using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Server.ModelEndpoints;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.ModelEndpoints;

public class SecondReaderTests
{
    private static readonly ImportActRequest Import = new()
    {
        IdempotencyKey = "import",
        Source = "acts.jsonl",
        Text = """
            {"id":"one","synthetic":true,"language":"ru","date":"2025-01-10","case_number":"1-1","text":"ПРИГОВОР\nПодсудимый А. похитил велосипед, вину признал полностью.\nПРИГОВОРИЛ: признать А. виновным по ч. 1 ст. 188 УК РК и назначить штраф 50 МРП."}
            """,
    };

    [Fact]
    public async Task What_a_model_reads_otherwise_is_stored_with_the_act_and_listed_for_review()
    {
        await using var model = await ModelStandIn.StartAsync("""{"date": "2025-01-10", "case_number": "1-11"}""");
        await using var server = await TestServer.StartAsync(second: Reader(model));

        var imported = Assert.Single((await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", Import)).Results);
        var listed = await server.CallAsync<ListDisputedValuesResponse>("CorpusService/ListDisputedValues", new ListDisputedValuesRequest());
        var act = (await server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { ActId = "one" })).Act;

        Assert.Equal((1, ""), (imported.Disputed, imported.SecondReaderTrouble));
        Assert.Contains("велосипед", Uri.UnescapeDataString(System.Text.RegularExpressions.Regex.Unescape(Assert.Single(model.Asked))), StringComparison.Ordinal);
        var value = Assert.Single(listed.Values);
        Assert.Equal(("one", "case_number", "1-1", "1-11", 0.5), (value.ActId, value.Path, value.ReadValue, value.OtherValue, value.Confidence));
        Assert.Equal((1, ""), (listed.Acts, listed.NextPageToken));
        Assert.Equal(value, Assert.Single(act.Disputed));
        Assert.Equal("1-1", act.CaseNumber);
    }

    [Fact]
    public async Task A_model_that_does_not_answer_hinders_no_import()
    {
        await using var model = await ModelStandIn.StartAsync("", status: 400);
        await using var server = await TestServer.StartAsync(second: Reader(model));

        var imported = await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", Import);

        Assert.Equal(1, imported.Added);
        Assert.Equal((0, "the second reader failed (ClientResultException)"), (imported.Results[0].Disputed, imported.Results[0].SecondReaderTrouble));
    }

    [Fact]
    public void A_key_is_never_shown() => Assert.DoesNotContain("secret", new ModelEndpoint(new Uri("http://127.0.0.1/v1"), "m", "secret").ToString(), StringComparison.Ordinal);

    private static SecondReader Reader(ModelStandIn model)
    {
        var endpoint = new ModelEndpoint(model.Address, "stand-in", null);
        return new SecondReader(new EndpointChatClient(endpoint), endpoint.Patience, TimeProvider.System);
    }
}
