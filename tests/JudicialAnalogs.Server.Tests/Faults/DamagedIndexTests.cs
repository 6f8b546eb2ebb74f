using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>A disk that spoils the files of an index under a running server.</summary>
public class DamagedIndexTests
{
    // A hang, not a speed, is what fails here.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_segment_damaged_while_it_serves_is_found_by_its_checksums_and_made_anew_without_a_restart(int seed)
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(80));
        var before = await FindAsync(server);
        var damaged = await SpoilAsync(Path.Combine(server.Folder, "index"), seed);

        server.Services.GetRequiredService<IndexPatrol>().Suspect();
        await GoneAsync(damaged, server);

        var after = await FindAsync(server);
        Assert.Equal(before.Analogs.Select(analog => (analog.CountAddress, analog.Similarity.RankScore)), after.Analogs.Select(analog => (analog.CountAddress, analog.Similarity.RankScore)));
        var status = await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());
        Assert.True(status.Components.Single(component => component.Name == "index").Healthy);
        Assert.Equal(DraftState.ReasonRequired, (await AssessAsync(server)).State);
    }

    [Fact]
    public async Task A_sound_index_is_looked_at_and_left_as_it_is()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(80));
        var files = Directory.GetFiles(Path.Combine(server.Folder, "index")).Order(StringComparer.Ordinal).ToList();
        var found = new List<string>();

        await server.Engine.MendIndexesAsync(found.Add, Stop);

        Assert.Empty(found);
        Assert.Equal(files, Directory.GetFiles(Path.Combine(server.Folder, "index")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_index_that_is_damaged_makes_the_server_not_ready_until_it_is_mended()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(80));
        await SpoilAsync(Path.Combine(server.Folder, "index"), 4);
        var (found, readyThen) = (new List<string>(), true);

        await server.Engine.MendIndexesAsync(
            damage =>
            {
                found.Add(damage);
                readyThen = server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest()).GetAwaiter().GetResult().Ready;
            },
            Stop);
        var later = await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());

        Assert.Contains("segment.jas", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal((false, true), (readyThen, later.Ready));
    }

    private static Task<FindAnalogsResponse> FindAsync(TestServer server) => server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

    private static Task<AssessDraftResponse> AssessAsync(TestServer server) => server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("after"));

    /// <summary>Turns bits at random places of the largest file; the map of a running server sees them at once.</summary>
    private static async Task<string> SpoilAsync(string folder, int seed)
    {
        var file = Directory.GetFiles(folder, "*segment.jas").MaxBy(path => new FileInfo(path).Length)!;
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            stream.Position = random.NextInt64(stream.Length);
            var value = stream.ReadByte();
            stream.Position--;
            stream.WriteByte((byte)(value ^ (1 << random.Next(8))));
        }

        return file;
    }

    /// <summary>Waits until the damaged file is no longer part of the index; what needs no index is answered all the while.</summary>
    private static async Task GoneAsync(string file, TestServer server)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (File.Exists(file))
        {
            await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());
            await server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", new ResolveCitationRequest { Text = "ст. 188 УК РК" });
            await Task.Delay(20, limit.Token);
        }
    }
}
