using JudicialAnalogs.Records.Tests.Crash;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresCrashTests : CrashContract
{
    public PostgresCrashTests()
        : this(new PostgresStorage())
    {
    }

    private PostgresCrashTests(PostgresStorage storage)
        : base(storage, "postgres", storage.ConnectionString)
    {
    }
}
