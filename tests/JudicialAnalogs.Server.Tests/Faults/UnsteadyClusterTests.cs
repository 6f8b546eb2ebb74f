using Grpc.Core;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Search.Tests.Qdrant;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>A cluster that drops half of its answers.</summary>
public class UnsteadyClusterTests
{
    private const int Questions = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_cluster_that_drops_half_of_its_answers_costs_time_or_is_told_and_never_gives_a_wrong_list(int seed)
    {
        await using var standIn = await QdrantStandIn.StartAsync();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), qdrant: new QdrantOptions(standIn.Address) { Tries = 4, Patience = TimeSpan.FromSeconds(20) });
        var whole = Addresses(await FindAsync(server));
        server.ExpectErrors("the records failed");
        var random = new Random(seed);
        standIn.After = context =>
        {
            bool drop;
            lock (random)
                drop = random.Next(2) == 0;
            if (drop)
                context.Abort();
            return Task.FromResult(drop);
        };

        var (answered, told) = (0, 0);
        for (var i = 0; i < Questions; i++)
        {
            try
            {
                Assert.Equal(whole, Addresses(await FindAsync(server)));
                answered++;
            }
            catch (RpcException refused)
            {
                Assert.Equal(StatusCode.Unavailable, refused.StatusCode);
                Assert.Equal("SEARCH_UNAVAILABLE", refused.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>()!.Reason);
                told++;
            }
        }

        standIn.After = null;
        Assert.True(answered > 0, $"{answered} answered, {told} refused");
        Assert.Equal(whole, Addresses(await FindAsync(server)));
    }

    private static Task<FindAnalogsResponse> FindAsync(TestServer server) => server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

    private static List<string> Addresses(FindAnalogsResponse found) => [.. found.Analogs.Select(analog => analog.CountAddress)];
}
