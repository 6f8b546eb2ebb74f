using JudicialAnalogs.Records.Tests.Drafts;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresDraftStoreTests() : DraftStoreContract(new PostgresStorage());
