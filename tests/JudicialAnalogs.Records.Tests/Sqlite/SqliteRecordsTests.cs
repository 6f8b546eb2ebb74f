using System.Text;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Sqlite;
using JudicialAnalogs.Records.Tests.Acts;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqliteRecordsTests : IAsyncDisposable
{
    private static readonly Caller Clerk = new("clerk-1", "clerk", "import");

    private readonly SqliteStorage storage = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string DatabaseFile => Path.Combine(storage.Folder, "records.db");

    private string LockFile => Path.Combine(storage.Folder, "records.lock");

    [Fact]
    public async Task A_folder_has_one_user_at_a_time()
    {
        await using (await OpenAsync())
        {
            var failure = await Assert.ThrowsAsync<FolderInUseException>(OpenAsync);
            Assert.Equal(storage.Folder, failure.Folder);
        }

        await using var after = await OpenAsync();
        Assert.Equal(0, await after.Acts.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_file_damaged_in_an_unclean_end_is_found_at_the_next_start_and_every_start_after()
    {
        await using (var records = await OpenAsync())
            await records.Acts.AppendAsync([.. Enumerable.Range(0, 200).Select(i => SampleActs.Verdict($"act-{i}"))], Clerk, cancellationToken: Cancel);
        await File.WriteAllTextAsync(LockFile, "open\n", Cancel);
        await using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Position = file.Length / 2;
            file.Write(Encoding.ASCII.GetBytes(new string('x', 8192)));
        }

        await Assert.ThrowsAsync<RecordsDamagedException>(OpenAsync);
        await Assert.ThrowsAsync<RecordsDamagedException>(OpenAsync);
    }

    [Fact]
    public async Task A_folder_left_open_with_a_sound_file_opens_with_everything_in_it()
    {
        await using (var records = await OpenAsync())
            await records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);
        await File.WriteAllTextAsync(LockFile, "open\n", Cancel);

        await using var again = await OpenAsync();

        Assert.NotNull(await again.Acts.GetAsync("act-1", Cancel));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_reported_as_damaged()
    {
        await File.WriteAllTextAsync(DatabaseFile, new string('?', 4096), Cancel);

        await Assert.ThrowsAsync<RecordsDamagedException>(OpenAsync);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_reported_with_its_name()
    {
        var file = Path.Combine(storage.Folder, "file");
        await File.WriteAllTextAsync(file, "", Cancel);

        var failure = await Assert.ThrowsAsync<StorageFailedException>(() => SqliteRecords.OpenAsync(Path.Combine(file, "records"), TimeProvider.System, Cancel));

        Assert.Contains("file", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.Retryable);
    }

    [Fact]
    public async Task The_content_of_a_removed_act_is_in_no_file_of_the_folder()
    {
        const string Secret = "EXACTLY-THIS-SENTENCE";
        await using var records = await OpenAsync();
        await records.Acts.AppendAsync([SampleActs.Verdict("act-1", Secret), SampleActs.Verdict("act-2")], Clerk, cancellationToken: Cancel);
        Assert.True(AnyFileHolds(Secret));

        await records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel);

        Assert.False(AnyFileHolds(Secret));
        Assert.NotNull(await records.Acts.GetAsync("act-2", Cancel));
    }

    [Fact]
    public async Task A_full_disk_refuses_the_write_stores_nothing_of_it_and_leaves_the_rest()
    {
        var database = await SqliteDatabase.OpenAsync(storage.Folder, TimeProvider.System, Migration.All("Sqlite"), Cancel);
        await using var records = new RecordSet(database);
        await records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);

        // SQLite answers as on a full disk when the file may not grow.
        await database.WriteAsync(session => session.FirstAsync<long>("PRAGMA max_page_count = 1"), Cancel);
        var failure = await Assert.ThrowsAsync<StorageFailedException>(
            () => records.Acts.AppendAsync([SampleActs.Verdict("act-2", new string('я', 200_000))], Clerk, cancellationToken: Cancel));

        Assert.Contains("full", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, await records.Acts.CountAsync(Cancel));
        Assert.Equal(1, (await records.Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
        Assert.Equal(1, await records.Changes.HeadAsync(Cancel));
    }

    [Fact]
    public async Task Readers_do_not_wait_for_the_writer_and_see_whole_batches_only()
    {
        await using var records = await OpenAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var counts = new List<long>();
        var reading = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                    counts.Add(await records.Acts.CountAsync(Cancel));
            },
            Cancel);
        for (var batch = 0; batch < 20; batch++)
        {
            CourtAct[] acts = [.. Enumerable.Range(0, 10).Select(i => SampleActs.Verdict($"act-{batch}-{i}"))];
            await records.Acts.AppendAsync(acts, Clerk, cancellationToken: Cancel);
        }

        await stop.CancelAsync();
        await reading;

        Assert.All(counts, count => Assert.Equal(0, count % 10));
        Assert.Equal(counts.Order(), counts);
    }

    [Fact]
    public async Task Closed_records_refuse_every_call()
    {
        var records = await OpenAsync();
        await records.DisposeAsync();
        await records.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => records.Acts.CountAsync(Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => records.Acts.AppendAsync([SampleActs.Verdict("a")], Clerk, cancellationToken: Cancel));
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    private Task<IRecords> OpenAsync() => SqliteRecords.OpenAsync(storage.Folder, TimeProvider.System, Cancel);

    private bool AnyFileHolds(string text)
    {
        foreach (var path in Directory.GetFiles(storage.Folder, "records.db*"))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(text)) >= 0)
                return true;
        }

        return false;
    }
}
