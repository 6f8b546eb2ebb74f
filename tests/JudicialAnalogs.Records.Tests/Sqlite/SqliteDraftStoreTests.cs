using JudicialAnalogs.Records.Tests.Drafts;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteDraftStoreTests() : DraftStoreContract(new SqliteStorage());
