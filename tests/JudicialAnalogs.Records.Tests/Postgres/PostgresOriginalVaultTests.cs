using JudicialAnalogs.Records.Tests.Originals;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresOriginalVaultTests() : OriginalVaultContract(new PostgresStorage());
