using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class RebuildIndexTests
{
    [Fact]
    public async Task Questions_are_answered_in_full_while_the_index_is_made_anew()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(400));
        var before = await FindAsync(server);

        var rebuilding = server.CallAsync<RebuildIndexResponse>("SystemService/RebuildIndex", new RebuildIndexRequest());
        var answers = new List<FindAnalogsResponse>();
        do
            answers.Add(await FindAsync(server));
        while (!rebuilding.IsCompleted);
        var rebuilt = await rebuilding;
        answers.Add(await FindAsync(server));

        // The same archive gives the same index, so that every answer is the same whichever index gave it.
        Assert.Equal((400, before.Context.IndexVersion), (rebuilt.Acts, rebuilt.Context.IndexVersion));
        Assert.All(answers, answer => Assert.Equal(before.Analogs.Select(Place), answer.Analogs.Select(Place)));
    }

    [Fact]
    public async Task What_is_stored_while_the_index_is_made_anew_is_found_afterwards()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(400));

        var rebuilding = server.CallAsync<RebuildIndexResponse>("SystemService/RebuildIndex", new RebuildIndexRequest());
        await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", new ImportActRequest
        {
            IdempotencyKey = "import",
            Source = "acts.jsonl",
            Text = """{"id":"later","synthetic":true,"language":"ru","date":"2025-01-10","text":"ПРИГОВОР\nПодсудимый А. похитил велосипед.\nПРИГОВОРИЛ: признать А. виновным по ч. 1 ст. 188 УК РК и назначить штраф 50 МРП."}""",
        });
        await rebuilding;
        GetStatusResponse status;
        do
            status = await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());
        while (!status.Ready);

        Assert.Equal(401, (await server.CallAsync<RebuildIndexResponse>("SystemService/RebuildIndex", new RebuildIndexRequest())).Acts);
        Assert.Equal(401, status.Components.Single(component => component.Name == "index").Sequence);
    }

    private static Task<FindAnalogsResponse> FindAsync(TestServer server) => server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

    private static (string Address, double Score) Place(Analog analog) => (analog.CountAddress, analog.Similarity.RankScore);
}
