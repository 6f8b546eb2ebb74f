using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Internal;

public abstract class MigratorContract(ITestStorage storage, string dialect) : IAsyncLifetime
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_of_every_earlier_version_are_brought_up_to_date_and_work()
    {
        var all = Migration.All(dialect);
        for (var version = 0; version < all.Count; version++)
        {
            await using (await OpenAsync([.. all.Take(version)]))
            {
            }

            await using (var database = await OpenAsync(all))
            {
                var records = new RecordSet(database);
                await records.Acts.AppendAsync([SampleActs.Verdict("act-1")], new Caller("a", "r", ""), cancellationToken: Cancel);
                Assert.Equal(1, await records.Acts.CountAsync(Cancel));
                Assert.Equal(all.Count, await VersionAsync(database));
            }

            await ClearAsync();
        }
    }

    [Fact]
    public async Task What_records_of_every_earlier_version_hold_is_there_afterwards()
    {
        var all = Migration.All(dialect);
        for (var version = 4; version <= all.Count; version++)
        {
            await using (var old = await OpenAsync([.. all.Take(version)]))
                await EarlierContent.WriteAsync(old, Cancel);

            await using (var database = await OpenAsync(all))
                await EarlierContent.AssertAsync(new RecordSet(database), Cancel);
            await ClearAsync();
        }
    }

    [Fact]
    public async Task Opening_again_applies_nothing_twice()
    {
        await (await storage.OpenAsync(TimeProvider.System)).DisposeAsync();
        await using var database = await OpenAsync(Migration.All(dialect));

        Assert.Equal(Migration.All(dialect).Count, await VersionAsync(database));
    }

    [Fact]
    public async Task Records_of_a_newer_program_are_left_alone()
    {
        await (await storage.OpenAsync(TimeProvider.System)).DisposeAsync();
        await storage.TamperAsync("INSERT INTO schema_versions (version, name, applied_at) VALUES (99, 'later', 'later')");

        var failure = await Assert.ThrowsAsync<SchemaTooNewException>(() => storage.OpenAsync(TimeProvider.System));

        Assert.Equal((99, Migration.All(dialect).Count), (failure.Found, failure.Known));
    }

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_of_itself()
    {
        var all = Migration.All(dialect);
        var broken = new Migration(all.Count + 1, "broken", "CREATE TABLE half (id BIGINT); CREATE TABLE half (id BIGINT);");

        await Assert.ThrowsAsync<StorageFailedException>(() => OpenAsync([.. all, broken]));

        await using var database = await OpenAsync(all);
        Assert.Equal(all.Count, await VersionAsync(database));
        await Assert.ThrowsAsync<StorageFailedException>(
            () => database.ReadAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM half"), Cancel));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await storage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected abstract Task<Database> OpenAsync(IReadOnlyList<Migration> migrations);

    protected abstract Task ClearAsync();

    private static Task<long> VersionAsync(Database database) =>
        database.ReadAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM schema_versions"), Cancel);
}
