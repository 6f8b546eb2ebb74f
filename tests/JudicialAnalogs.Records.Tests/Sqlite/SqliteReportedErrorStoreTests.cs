using JudicialAnalogs.Records.Tests.Corrections;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteReportedErrorStoreTests() : ReportedErrorStoreContract(new SqliteStorage());
