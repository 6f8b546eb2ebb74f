using JudicialAnalogs.Records.Tests.Marks;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresMarkStoreTests() : MarkStoreContract(new PostgresStorage());
