using JudicialAnalogs.Records.Tests.Drafts;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteDraftAuditTests() : DraftAuditContract(new SqliteStorage());
