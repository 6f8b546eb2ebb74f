using JudicialAnalogs.Records.Tests.Backups;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteBackupTests() : BackupContract(new SqliteStorage());
