using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqlitePastStatesTests() : PastStatesContract(new SqliteStorage());
