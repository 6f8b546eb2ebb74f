using JudicialAnalogs.Records.Tests.Ledger;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresLedgerTests() : LedgerContract(new PostgresStorage());
