using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Qdrant;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Search.Tests.Qdrant;

/// <summary>
/// The contract, kept by the index on Qdrant: on the stand-in, or on the cluster that <c>QDRANT_URL</c> names. Tests of faults need the
/// stand-in and are skipped on a real one.
/// </summary>
public sealed class QdrantIndexTests : HybridIndexContract
{
    private static readonly string? Real = Environment.GetEnvironmentVariable("QDRANT_URL");

    private readonly TemporaryFolder _folder = new();
    private QdrantStandIn? _standIn;

    public override async ValueTask InitializeAsync()
    {
        _standIn = Real is null ? await QdrantStandIn.StartAsync() : null;
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_standIn is not null)
            await _standIn.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void The_collection_lies_as_configured_and_its_facets_are_indexed()
    {
        var collection = StandIn().Collection("contract");
        var settings = collection.Settings;

        Assert.Equal((3, 2, 2), (settings["shard_number"]!.GetValue<int>(), settings["replication_factor"]!.GetValue<int>(), settings["write_consistency_factor"]!.GetValue<int>()));
        Assert.Equal((24, "Cosine"), (settings["vectors"]!["meaning"]!["size"]!.GetValue<int>(), settings["vectors"]!["meaning"]!["distance"]!.GetValue<string>()));
        Assert.All(settings["sparse_vectors"]!.AsObject(), vector => Assert.Equal("idf", vector.Value!["modifier"]!.GetValue<string>()));
        Assert.Equal(("keyword", "keyword", "float", "keyword"), (collection.Fields["f_court"], collection.Fields["f_article"], collection.Fields["n_date"], collection.Fields["doc"]));
    }

    [Fact]
    public async Task Candidates_are_joined_on_the_server_under_our_constant_and_weights()
    {
        JsonNode? asked = null;
        StandIn().Before = async context =>
        {
            if (asked is null && context.Request.Path.Value!.EndsWith("/query/batch", StringComparison.Ordinal))
            {
                context.Request.EnableBuffering();
                asked = await JsonNode.ParseAsync(context.Request.Body);
                context.Request.Body.Position = 0;
            }

            return false;
        };

        await AskAsync(new HybridQuery("w9 w15 w20 w31 w42 w60 w75") { Weights = FusionWeights.Convex(0.5, 0.3, 0.2) });

        var search = asked!["searches"]![0]!;
        Assert.Equal(["words", "meaning", "wording"], search["prefetch"]!.AsArray().Select(leg => leg!["using"]!.GetValue<string>()));
        Assert.Equal(61, search["query"]!["rrf"]!["k"]!.GetValue<int>());
        Assert.Equal([0.5, 0.3, 0.2], search["query"]!["rrf"]!["weights"]!.AsArray().Select(weight => weight!.GetValue<double>()));
    }

    [Fact]
    public async Task The_alias_moves_in_one_step_and_collections_left_behind_are_deleted_by_the_next_but_one()
    {
        var standIn = StandIn();
        var seen = new List<string> { standIn.Aliases["contract"] };
        for (var round = 0; round < 2; round++)
        {
            Index.Restart(Model(16));
            await Index.PutAsync(Archive.Document(new Random(1), 1), Stop);
            await Index.CommitAsync(400 + round, Stop);
            seen.Add(standIn.Aliases["contract"]);
        }

        Assert.Equal(["contract-1", "contract-2", "contract-3"], seen);
        Assert.Equal(["contract-2", "contract-3"], standIn.Collections);
    }

    [Fact]
    public async Task Passing_trouble_is_tried_again_and_a_write_whose_answer_was_lost_changes_nothing_twice()
    {
        var standIn = StandIn();
        var points = standIn.Collection("contract").Points;
        var (refused, lost) = (0, 0);
        standIn.Before = context =>
        {
            if (refused++ % 3 != 0)
                return Task.FromResult(false);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.FromResult(true);
        };
        standIn.After = context =>
        {
            if (context.Request.Method != "PUT" || lost++ > 0)
                return Task.FromResult(false);
            context.Abort();
            return Task.FromResult(true);
        };

        foreach (var document in Archive.Documents(3, 160, words: 80).Take(20))
            await Index.PutAsync(document, Stop);
        await Index.CommitAsync(161, Stop);

        Assert.True(lost > 1);
        Assert.Equal((points, 161), (standIn.Collection("contract").Points, Index.Sequence));
    }

    [Fact]
    public async Task A_cluster_that_hangs_is_given_up_with_a_clear_error_and_the_position_stays()
    {
        var standIn = StandIn();
        standIn.Before = async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        using var hasty = Open(TimeSpan.FromMilliseconds(200));
        await hasty.PutAsync(Archive.Document(new Random(1), 900), Stop);
        var writing = await Assert.ThrowsAsync<SearchUnavailableException>(() => hasty.CommitAsync(999, Stop));
        using var reader = hasty.AcquireReader();
        var asking = await Assert.ThrowsAsync<SearchUnavailableException>(async () => await reader.SearchAsync(new HybridQuery("w0"), cancellation: Stop));
        var health = await hasty.HealthAsync(Stop);
        Assert.Equal(160, hasty.Sequence);
        standIn.Before = null;
        using var patient = Open(TimeSpan.FromSeconds(20));
        await patient.PutAsync(Archive.Document(new Random(1), 900), Stop);
        await patient.CommitAsync(999, Stop);

        Assert.All([writing.Message, asking.Message, health.Detail], text => Assert.Contains("did not answer within", text, StringComparison.Ordinal));
        Assert.Contains("/cluster", asking.Message, StringComparison.Ordinal);
        Assert.False(health.Healthy);
        Assert.Equal(999, patient.Sequence);
        using var after = patient.AcquireReader();
        Assert.True(await after.ContainsAsync("d00900", Stop));
    }

    [Fact]
    public async Task A_node_that_is_gone_and_a_refusal_are_told_apart()
    {
        var standIn = StandIn();
        standIn.Before = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.FromResult(true);
        };
        var refused = await Assert.ThrowsAsync<SearchUnavailableException>(() => AskAsync(new HybridQuery("w0")));
        await standIn.DisposeAsync();
        var gone = await Assert.ThrowsAsync<SearchUnavailableException>(() => AskAsync(new HybridQuery("w0")));

        Assert.Contains("refused", refused.Message, StringComparison.Ordinal);
        Assert.Contains("could not be reached", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_on_words_are_refused_and_not_passed_over() =>
        await Assert.ThrowsAsync<UnsupportedQueryException>(() => AskAsync(new HybridQuery("w0") { Filter = new() { Texts = [new("w1 w2")] } }));

    [Fact]
    public async Task Vectors_made_elsewhere_are_refused_and_not_passed_over() =>
        await Assert.ThrowsAsync<UnsupportedQueryException>(() => AskAsync(new HybridQuery("w0") { Vector = new float[] { 1, 0 } }));

    [Theory]
    [InlineData("green", true)]
    [InlineData("yellow", true)]
    [InlineData("red", false)]
    public async Task Health_is_what_the_cluster_says(string status, bool healthy)
    {
        StandIn().Collection("contract-1").Status = status;

        var health = await Index.HealthAsync(Stop);

        Assert.Equal(healthy, health.Healthy);
        Assert.Contains(status, health.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_was_cut_off_leaves_nothing_in_the_next_one()
    {
        Index.Restart(Model(16));
        for (var i = 0; i < 20; i++)
            await Index.PutAsync(Archive.Document(new Random(i), 800 + i), Stop);
        Assert.Contains("contract-2", StandIn().Collections);
        using var again = Open();

        again.Restart(Model(16));
        await again.PutAsync(Archive.Document(new Random(1), 1), Stop);
        await again.CommitAsync(500, Stop);

        using var reader = again.AcquireReader();
        Assert.Equal(1, await reader.CountAsync(Stop));
    }

    private protected override IHybridIndex Open() => Open(TimeSpan.FromSeconds(20));

    private QdrantIndex Open(TimeSpan patience) => QdrantIndex.Open(
        _folder.Path,
        Archive.Schema,
        new WordSource(),
        new QdrantOptions(Real is null ? _standIn!.Address : new Uri(Real))
        {
            // On a shared cluster every test has collections of its own; they are left there for a look.
            Alias = Real is null ? "contract" : $"contract-{Path.GetFileName(_folder.Path).ToLowerInvariant().Replace('.', '-')}"[..Math.Min(58, 9 + Path.GetFileName(_folder.Path).Length)],
            Shards = 3,
            Replicas = Real is null ? 2 : 1,
            WriteConsistency = Real is null ? 2 : 1,
            Batch = 16,
            Patience = patience,
            Tries = 3,
            Rest = TimeSpan.FromMilliseconds(2),
        },
        TimeProvider.System);

    private QdrantStandIn StandIn()
    {
        Assert.SkipWhen(_standIn is null, "needs the stand-in; QDRANT_URL names a real cluster");
        return _standIn!;
    }
}
