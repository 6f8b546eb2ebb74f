using JudicialAnalogs.Records.Tests.Ledger;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresLedgerCheckpointTests() : CheckpointContract(new PostgresStorage());
