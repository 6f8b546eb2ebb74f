using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Postgres;
using JudicialAnalogs.Records.Tests.Internal;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresMigratorTests : MigratorContract
{
    private readonly PostgresStorage storage;

    public PostgresMigratorTests()
        : this(new PostgresStorage())
    {
    }

    private PostgresMigratorTests(PostgresStorage storage)
        : base(storage, "Postgres") => this.storage = storage;

    [Fact]
    public async Task Servers_that_start_at_once_bring_an_old_schema_up_to_date_once()
    {
        var all = Migration.All("Postgres");
        await using (var old = await OpenAsync([.. all.Take(4)]))
            await EarlierContent.WriteAsync(old, Cancel);

        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => storage.OpenAsync(TimeProvider.System), Cancel)));

        Assert.Equal(all.Count, (await storage.RowsAsync("SELECT version FROM schema_versions")).Count);
        await EarlierContent.AssertAsync(servers[0], Cancel);
        foreach (var server in servers)
            await server.DisposeAsync();
    }

    private protected override async Task<Database> OpenAsync(IReadOnlyList<Migration> migrations) =>
        await PostgresDatabase.OpenAsync(storage.ConnectionString, TimeProvider.System, migrations, Cancel);

    protected override Task ClearAsync()
    {
        storage.Clear();
        return Task.CompletedTask;
    }
}
