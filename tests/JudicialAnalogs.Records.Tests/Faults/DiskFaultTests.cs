using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Sqlite;
using JudicialAnalogs.Records.Tests.Acts;
using JudicialAnalogs.Records.Tests.Sqlite;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Tests.Faults;

/// <summary>What a disk can do to records in a folder: the caller is told what to do, nothing is half-written, and the next start works.</summary>
public sealed class DiskFaultTests
{
    private static readonly Caller Clerk = new("clerk-1", "clerk", "import");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_disk_that_runs_full_amid_many_writers_loses_nothing_it_acknowledged_and_goes_on_when_there_is_room()
    {
        using var disk = SmallDisk.OrSkip("3m");
        var folder = Path.Combine(disk.Folder, "records");
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        await using (var records = await SqliteRecords.OpenAsync(folder, TimeProvider.System, Cancel))
        {
            var failures = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(
                async () =>
                {
                    for (var i = 0; ; i++)
                    {
                        try
                        {
                            await records.Acts.AppendAsync([SampleActs.Verdict($"act-{writer}-{i}", new string('т', 20_000))], Clerk, $"key-{writer}-{i}", Cancel);
                            acknowledged.Add($"act-{writer}-{i}");
                        }
                        catch (StorageFailedException full)
                        {
                            return full;
                        }
                    }
                },
                Cancel)));

            Assert.All(failures, failure => Assert.Contains("full", failure.Message, StringComparison.Ordinal));
            Assert.All(failures, failure => Assert.False(failure.Retryable));
            Assert.NotEmpty(acknowledged);
            Assert.Equal(acknowledged.Count, await records.Acts.CountAsync(Cancel));

            disk.Remount("size=32m");
            await records.Acts.AppendAsync([SampleActs.Verdict("later")], Clerk, cancellationToken: Cancel);
        }

        await using var again = await SqliteRecords.OpenAsync(folder, TimeProvider.System, Cancel);
        Assert.Equal(acknowledged.Count, (await again.Acts.GetManyAsync(acknowledged, Cancel)).Count);
        Assert.Equal(acknowledged.Count + 1, (await again.Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
        Assert.Equal(acknowledged.Count + 1, await again.Changes.HeadAsync(Cancel));
    }

    [Fact]
    public async Task A_read_only_disk_is_named_and_left_as_it_was()
    {
        using var disk = SmallDisk.OrSkip("16m");
        var folder = Path.Combine(disk.Folder, "records");
        await using (var records = await SqliteRecords.OpenAsync(folder, TimeProvider.System, Cancel))
            await records.Acts.AppendAsync([SampleActs.Verdict("act-1")], Clerk, cancellationToken: Cancel);
        disk.Remount("ro");

        var failure = await Assert.ThrowsAsync<StorageFailedException>(() => SqliteRecords.OpenAsync(folder, TimeProvider.System, Cancel));
        Assert.Contains(folder, failure.Message, StringComparison.Ordinal);
        Assert.False(failure.Retryable);

        disk.Remount("rw");
        await using var again = await SqliteRecords.OpenAsync(folder, TimeProvider.System, Cancel);
        Assert.NotNull(await again.Acts.GetAsync("act-1", Cancel));
        await again.Acts.AppendAsync([SampleActs.Verdict("act-2")], Clerk, cancellationToken: Cancel);
    }

    [Fact]
    public async Task A_backup_for_which_there_is_no_room_leaves_no_file()
    {
        using var disk = SmallDisk.OrSkip("300k");
        await using var storage = new SqliteStorage();
        await using (var records = await storage.OpenAsync(TimeProvider.System))
            await records.Acts.AppendAsync([.. Enumerable.Range(0, 100).Select(i => SampleActs.Verdict($"act-{i}", new string('т', 3000)))], Clerk, cancellationToken: Cancel);
        using var key = CheckpointKey.OpenOrMake(Path.Combine(storage.Folder, "key.pem"));

        await Assert.ThrowsAsync<StorageFailedException>(() => RecordsBackup.OfFolderAsync(storage.Folder, Path.Combine(disk.Folder, "a.backup"), Clerk, key, TimeProvider.System, Cancel));

        Assert.Empty(Directory.GetFileSystemEntries(disk.Folder));
    }

    [Fact]
    public async Task Records_that_somebody_else_holds_too_long_are_worth_a_retry()
    {
        await using var storage = new SqliteStorage();
        var database = await SqliteDatabase.OpenAsync(storage.Folder, TimeProvider.System, Migration.All("Sqlite"), Cancel, busySeconds: 1);
        await using var records = new RecordSet(database);
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "records.db")};Pooling=False"))
        {
            await other.OpenAsync(Cancel);
            await using var held = other.BeginTransaction(deferred: false);

            var failures = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Assert.ThrowsAsync<StorageFailedException>(
                () => records.Acts.AppendAsync([SampleActs.Verdict($"act-{i}")], Clerk, $"key-{i}", Cancel))));

            Assert.All(failures, failure => Assert.True(failure.Retryable));
        }

        Assert.Equal(0, await records.Acts.CountAsync(Cancel));
        for (var i = 0; i < 5; i++)
            await records.Acts.AppendAsync([SampleActs.Verdict($"act-{i}")], Clerk, $"key-{i}", Cancel);
        Assert.Equal(5, (await records.Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
    }

    [Fact]
    public async Task A_write_given_up_while_it_waits_is_not_stored_and_its_neighbours_are()
    {
        await using var storage = new SqliteStorage();
        await using var records = await storage.OpenAsync(TimeProvider.System);
        using var given = new CancellationTokenSource();
        var writes = Enumerable.Range(0, 60).Select(i => records.Acts.AppendAsync([SampleActs.Verdict($"act-{i}")], Clerk, $"key-{i}", i % 3 == 0 ? given.Token : Cancel)).ToList();
        await given.CancelAsync();
        var stored = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < writes.Count; i++)
        {
            try
            {
                stored.Add((await writes[i]).Single().ActId);
            }
            catch (OperationCanceledException)
            {
                Assert.Equal(0, i % 3);
            }
        }

        Assert.Equal(stored.Order(StringComparer.Ordinal), await records.Acts.EnumerateAsync(Cancel).Select(act => act.Id).ToListAsync(Cancel));
        Assert.InRange(stored.Count, 40, 60);
        Assert.Equal(stored.Count, (await records.Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
    }

    [Fact]
    public async Task A_refused_write_takes_none_of_those_that_share_its_commit_with_it()
    {
        await using var storage = new SqliteStorage();
        await using var records = await storage.OpenAsync(TimeProvider.System);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 90).Select(async i =>
        {
            try
            {
                // Every third asks for the same key with another content: the first of them to arrive is stored, the others are refused.
                await records.Acts.AppendAsync([SampleActs.Verdict($"act-{i}")], Clerk, i % 3 == 0 ? "one key" : $"key-{i}", Cancel);
                return true;
            }
            catch (IdempotencyConflictException)
            {
                return false;
            }
        }));

        Assert.Equal(61, outcomes.Count(stored => stored));
        Assert.Equal(61, await records.Acts.CountAsync(Cancel));
        Assert.Equal(61, (await records.Ledger.VerifyAsync(cancellationToken: Cancel)).Entries);
        Assert.Equal(61, await records.Changes.HeadAsync(Cancel));
    }
}
