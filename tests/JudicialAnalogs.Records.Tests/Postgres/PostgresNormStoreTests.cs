using JudicialAnalogs.Records.Tests.Norms;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresNormStoreTests() : NormStoreContract(new PostgresStorage());
