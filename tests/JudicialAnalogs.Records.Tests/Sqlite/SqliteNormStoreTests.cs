using JudicialAnalogs.Records.Tests.Norms;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteNormStoreTests() : NormStoreContract(new SqliteStorage());
