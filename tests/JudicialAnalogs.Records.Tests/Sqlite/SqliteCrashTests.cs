using JudicialAnalogs.Records.Tests.Crash;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteCrashTests : CrashContract
{
    public SqliteCrashTests()
        : this(new SqliteStorage())
    {
    }

    private SqliteCrashTests(SqliteStorage storage)
        : base(storage, "sqlite", storage.Folder)
    {
    }
}
