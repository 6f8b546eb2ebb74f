using System.Text;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresRecordsTests : IAsyncDisposable
{
    private static readonly Caller Judge = new("judge-1", "judge", "");

    private readonly PostgresStorage storage = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Servers_that_start_at_once_share_one_schema_one_feed_and_one_ledger()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => storage.OpenAsync(TimeProvider.System), Cancel)));

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(
            () => servers[i % 3].Acts.AppendAsync([SampleActs.Verdict($"act-{i / 2}")], Judge, $"key-{i / 2}", Cancel), Cancel)));

        var changes = await servers[0].Changes.ReadAsync(0, 100, Cancel);
        Assert.Equal(Enumerable.Range(1, 15).Select(i => (long)i), changes.Select(change => change.Sequence));
        Assert.Equal(15, (await servers[1].Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
        foreach (var server in servers)
            await server.DisposeAsync();
    }

    [Fact]
    public async Task A_follower_that_reads_while_others_write_misses_nothing()
    {
        await using var first = await storage.OpenAsync(TimeProvider.System);
        await using var second = await storage.OpenAsync(TimeProvider.System);
        var seen = new List<long>();
        var following = Task.Run(
            async () =>
            {
                while (seen.Count < 40)
                    seen.AddRange((await first.Changes.ReadAsync(seen.Count == 0 ? 0 : seen[^1], 7, Cancel)).Select(change => change.Sequence));
            },
            Cancel);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            () => (i % 2 == 0 ? first : second).Acts.AppendAsync([SampleActs.Verdict($"act-{i}")], Judge, cancellationToken: Cancel), Cancel)));
        await following;

        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i), seen);
    }

    [Fact]
    public async Task One_key_on_two_servers_gives_one_draft()
    {
        await using var first = await storage.OpenAsync(TimeProvider.System);
        await using var second = await storage.OpenAsync(TimeProvider.System);
        var assessment = new Assessment { Draft = Encoding.UTF8.GetBytes("{}"), Seen = Encoding.UTF8.GetBytes("{}"), IndexVersion = "i", CalibrationVersion = "c" };

        var drafts = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => (i % 2 == 0 ? first : second).Drafts.AssessAsync(assessment, Judge, "key", Cancel), Cancel)));

        Assert.Single(drafts.Distinct());
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_reported_as_worth_a_retry()
    {
        var failure = await Assert.ThrowsAsync<StorageFailedException>(
            () => PostgresRecords.OpenAsync("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", TimeProvider.System, Cancel));

        Assert.True(failure.Retryable);
    }

    [Fact]
    public async Task A_schema_that_does_not_exist_is_refused()
    {
        var nowhere = new Npgsql.NpgsqlConnectionStringBuilder(storage.ConnectionString) { SearchPath = "no_such_schema" }.ToString();

        var failure = await Assert.ThrowsAsync<StorageFailedException>(() => PostgresRecords.OpenAsync(nowhere, TimeProvider.System, Cancel));

        Assert.False(failure.Retryable);
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();
}
