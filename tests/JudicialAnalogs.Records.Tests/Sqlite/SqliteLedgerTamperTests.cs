using JudicialAnalogs.Records.Tests.Ledger;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteLedgerTamperTests() : TamperContract(new SqliteStorage());
