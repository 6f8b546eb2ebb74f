using JudicialAnalogs.Records.Tests.PreparedCases;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresPreparedCaseTests() : PreparedCaseContract(new PostgresStorage());
