using JudicialAnalogs.Records.Tests.Ledger;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresLedgerTamperTests() : TamperContract(new PostgresStorage());
