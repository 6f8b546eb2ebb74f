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

    private protected override async Task<Database> OpenAsync(IReadOnlyList<Migration> migrations) =>
        await PostgresDatabase.OpenAsync(storage.ConnectionString, TimeProvider.System, migrations, Cancel);

    protected override Task ClearAsync()
    {
        storage.Clear();
        return Task.CompletedTask;
    }
}
