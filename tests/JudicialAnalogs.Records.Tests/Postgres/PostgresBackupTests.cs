using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Tests.Backups;

namespace JudicialAnalogs.Records.Tests.Postgres;

public sealed class PostgresBackupTests() : BackupContract(new PostgresStorage())
{
    [Fact]
    public async Task A_backup_is_restored_into_an_empty_schema_and_never_over_records()
    {
        await WriteAsync("a", 5);
        using var key = Key;
        var file = Path.GetTempFileName() + ".backup";
        await Storage.BackupAsync(file, Clerk, key, Clock);
        await using var empty = new PostgresStorage();

        var verified = await RecordsRestore.ToPostgresAsync(file, empty.ConnectionString, Clerk, [key.Public], Clock, Cancel);

        Assert.True(verified.Intact);
        await AssertSameAsync(empty, "records.restore");
        await using (var records = await empty.OpenAsync(Clock))
            await records.Acts.AppendAsync([Acts.SampleActs.Verdict("later")], Clerk, cancellationToken: Cancel);
        await Assert.ThrowsAsync<BackupRefusedException>(() => RecordsRestore.ToPostgresAsync(file, empty.ConnectionString, Clerk, null, Clock, Cancel));
        File.Delete(file);
    }
}
