using JudicialAnalogs.Records.Tests.Ledger;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteLedgerTests() : LedgerContract(new SqliteStorage());
