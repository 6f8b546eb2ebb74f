using JudicialAnalogs.Records.Tests.Corrections;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresReportedErrorStoreTests() : ReportedErrorStoreContract(new PostgresStorage());
