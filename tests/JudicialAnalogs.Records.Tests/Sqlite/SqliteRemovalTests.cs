using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteRemovalTests() : RemovalContract(new SqliteStorage());
