using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresPastStatesTests() : PastStatesContract(new PostgresStorage());
