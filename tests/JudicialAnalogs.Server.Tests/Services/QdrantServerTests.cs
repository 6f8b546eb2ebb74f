using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Search.Tests.Qdrant;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class QdrantServerTests
{
    [Fact]
    public async Task A_server_over_a_cluster_finds_analogs_and_says_when_the_cluster_is_degraded()
    {
        await using var standIn = await QdrantStandIn.StartAsync();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), qdrant: new QdrantOptions(standIn.Address) { Tries = 1 });

        var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
        var healthy = await StatusAsync(server);
        standIn.Collection("judicial-analogs").Status = "red";
        var degraded = await StatusAsync(server);
        standIn.Collection("judicial-analogs").Status = "green";

        Assert.NotEmpty(found.Analogs);
        Assert.Contains(found.Analogs, analog => analog.Passages.Count > 0);
        Assert.True(healthy.Ready);
        Assert.False(degraded.Ready);
        Assert.Contains("red", degraded.Components.Single(component => component.Name == "index").State, StringComparison.Ordinal);
    }

    private static Task<GetStatusResponse> StatusAsync(TestServer server) => server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest { Context = Asked.In(V1.Language.Russian) });
}
