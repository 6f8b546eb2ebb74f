using JudicialAnalogs.Records.Tests.Corrections;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresCorrectionStoreTests() : CorrectionStoreContract(new PostgresStorage());
