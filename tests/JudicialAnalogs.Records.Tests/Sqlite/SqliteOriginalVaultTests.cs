using JudicialAnalogs.Records.Tests.Originals;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteOriginalVaultTests() : OriginalVaultContract(new SqliteStorage());
