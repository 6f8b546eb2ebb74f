using JudicialAnalogs.Records.Tests.Marks;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteMarkStoreTests() : MarkStoreContract(new SqliteStorage());
