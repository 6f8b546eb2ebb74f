using System.Text;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.PreparedCases;
using JudicialAnalogs.Records.Tests.Sqlite;

namespace JudicialAnalogs.Records.Tests.PreparedCases;

public abstract class PreparedCaseContract(ITestStorage storage) : RecordsContract(storage), IDisposable
{
    private const string Return = "https://cases.example/1-26";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prepared-");

    [Fact]
    public async Task A_case_is_kept_for_the_person_who_prepared_it_and_read_as_it_was_given()
    {
        var prepared = await PrepareAsync("k1");
        await ReopenAsync();

        Assert.Equal((Judge.Actor, Clock.Now, Clock.Now + PreparedCase.Lifetime), (prepared.Author, prepared.PreparedAt, prepared.ExpiresAt));
        Assert.Equal(prepared, await Records.PreparedCases.FindAsync(prepared.Id, Cancel));
        var filled = await Records.PreparedCases.ReadAsync(prepared.Id, Judge, Cancel);
        Assert.Equal((prepared, Return, "{\"case\":1}"), (filled!.Case, filled.ReturnTo, Encoding.UTF8.GetString(filled.Content.Span)));
        Assert.Null(await Records.PreparedCases.FindAsync("c0000000999", Cancel));
        Assert.Null(await Records.PreparedCases.ReadAsync("c0000000999", Judge, Cancel));
    }

    [Fact]
    public async Task Preparing_reading_and_erasing_stand_in_the_ledger()
    {
        var prepared = await PrepareAsync("k1");
        await Records.PreparedCases.ReadAsync(prepared.Id, Judge, Cancel);
        Clock.Now += PreparedCase.Lifetime;
        await Records.PreparedCases.EraseExpiredAsync(Clerk, Cancel);

        var entries = await Records.Ledger.ReadAsync(0, 100, Cancel);

        Assert.Equal(
            [("case.prepare", prepared.Id, "judge-7"), ("case.read", prepared.Id, "judge-7"), ("case.erase", "1 expired", "clerk-1")],
            entries.Select(entry => (entry.Action, entry.Subject, entry.Actor)));
        Assert.True((await Records.Ledger.VerifyAsync(cancellationToken: Cancel)).Intact);
    }

    [Fact]
    public async Task A_repeated_call_gives_the_same_case_and_another_case_under_its_key_is_refused()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PrepareAsync("k1"), Cancel)));

        Assert.Single(answers.Distinct());
        Assert.Single(await Storage.RowsAsync("SELECT id FROM prepared_cases"));
        await Assert.ThrowsAsync<IdempotencyConflictException>(() => PrepareAsync("k1", "{\"case\":2}"));
        Assert.NotEqual(answers[0].Id, (await PrepareAsync("k2")).Id);
    }

    [Fact]
    public async Task An_expired_case_is_not_given_out_and_the_next_write_erases_it()
    {
        var first = await PrepareAsync("k1");
        Clock.Now += PreparedCase.Lifetime - TimeSpan.FromTicks(1);
        Assert.NotNull(await Records.PreparedCases.FindAsync(first.Id, Cancel));
        Clock.Now += TimeSpan.FromTicks(1);

        Assert.Null(await Records.PreparedCases.FindAsync(first.Id, Cancel));
        Assert.Null(await Records.PreparedCases.ReadAsync(first.Id, Judge, Cancel));
        var second = await PrepareAsync("k2");

        Assert.Equal([second.Id], (await Storage.RowsAsync("SELECT id FROM prepared_cases")).Select(row => row["id"]));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first, await PrepareAsync("k1"));
    }

    [Fact]
    public async Task Erasing_takes_what_has_expired_alone_and_notes_nothing_where_nothing_has()
    {
        await PrepareAsync("k1");
        Clock.Now += TimeSpan.FromHours(6);
        var later = await PrepareAsync("k2");
        Assert.Equal(0, await Records.PreparedCases.EraseExpiredAsync(Clerk, Cancel));
        Clock.Now += TimeSpan.FromHours(6);

        Assert.Equal(1, await Records.PreparedCases.EraseExpiredAsync(Clerk, Cancel));
        Assert.Equal(0, await Records.PreparedCases.EraseExpiredAsync(Clerk, Cancel));

        Assert.Equal(later, await Records.PreparedCases.FindAsync(later.Id, Cancel));
        Assert.Single(await Records.Ledger.ReadAsync(0, 100, Cancel), entry => entry.Action == "case.erase");
    }

    [Fact]
    public async Task Nothing_and_too_much_are_refused()
    {
        Assert.Equal("case", (await Assert.ThrowsAsync<InvalidRecordException>(() => PrepareAsync("k1", ""))).Field);
        Assert.Equal("return_to", (await Assert.ThrowsAsync<InvalidRecordException>(
            () => Records.PreparedCases.PrepareAsync(new byte[1], new string('a', 2001), Judge, "k2", Cancel))).Field);
        Assert.Empty(await Storage.RowsAsync("SELECT id FROM prepared_cases"));
    }

    [Fact]
    public async Task No_backup_holds_a_prepared_case()
    {
        await PrepareAsync("k1", "{\"facts\":\"распознаваемое содержание дела\"}");
        using var key = CheckpointKey.OpenOrMake(Path.Combine(_folder.FullName, "key.pem"));
        var (backup, restored) = (Path.Combine(_folder.FullName, "records.backup"), Path.Combine(_folder.FullName, "restored"));

        await Storage.BackupAsync(backup, Clerk, key, Clock);
        await RecordsRestore.ToFolderAsync(backup, restored, Clerk, [key.Public], Clock, Cancel);

        foreach (var file in Directory.EnumerateFiles(restored, "*", SearchOption.AllDirectories))
            Assert.False(File.ReadAllBytes(file).AsSpan().IndexOf("распознаваемое содержание"u8) >= 0, file);
        await using var storage = new SqliteStorage(restored);
        await using var records = await storage.OpenAsync(Clock);
        Assert.Empty(await storage.RowsAsync("SELECT id FROM prepared_cases"));
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private Task<PreparedCase> PrepareAsync(string key, string content = "{\"case\":1}") =>
        Records.PreparedCases.PrepareAsync(Encoding.UTF8.GetBytes(content), Return, Judge, key, Cancel);
}
