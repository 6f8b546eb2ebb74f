using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Sqlite;
using JudicialAnalogs.Records.Tests.Internal;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteMigratorTests : MigratorContract
{
    private readonly SqliteStorage storage;

    public SqliteMigratorTests()
        : this(new SqliteStorage())
    {
    }

    private SqliteMigratorTests(SqliteStorage storage)
        : base(storage, "Sqlite") => this.storage = storage;

    private protected override async Task<Database> OpenAsync(IReadOnlyList<Migration> migrations) =>
        await SqliteDatabase.OpenAsync(storage.Folder, TimeProvider.System, migrations, Cancel);

    protected override Task ClearAsync()
    {
        foreach (var file in Directory.GetFiles(storage.Folder))
            File.Delete(file);
        return Task.CompletedTask;
    }
}
