using JudicialAnalogs.Records.Tests.Drafts;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresDraftAuditTests() : DraftAuditContract(new PostgresStorage());
