using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresRemovalTests() : RemovalContract(new PostgresStorage());
