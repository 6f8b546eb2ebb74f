using System.Text;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Records.Tests.Acts;
using JudicialAnalogs.Records.Tests.Sqlite;

namespace JudicialAnalogs.Records.Tests.Backups;

/// <summary>The restore drill: what was backed up while others wrote comes back whole, and nothing else is taken for a backup.</summary>
public abstract class BackupContract(ITestStorage storage) : RecordsContract(storage), IDisposable
{
    private const string Tables =
        "acts act_corrections act_correction_reasons changes norms drafts draft_assessments draft_reasons draft_events draft_subjects idempotency ledger ledger_checkpoints originals";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backups-");

    private string BackupFile => Path.Combine(_folder.FullName, "records.backup");

    private string Restored => Path.Combine(_folder.FullName, "restored");

    protected CheckpointKey Key => CheckpointKey.OpenOrMake(Path.Combine(_folder.FullName, "key.pem"));

    [Fact]
    public async Task Everything_comes_back_row_by_row()
    {
        await WriteAsync("a", 12);
        await Records.Originals.KeepAsync([new SealedOriginal("a-1", new string('a', 64), "k", [1, 2, 3])], Clerk, Cancel);
        await Records.Corrections.ProposeAsync("a-2", new ActCorrection("court", "Суд № 7"), "опечатка", Clerk, "correct-1", Cancel);
        await Records.Acts.RemoveAsync("a-3", Clerk, cancellationToken: Cancel);
        using var key = Key;

        var manifest = await Storage.BackupAsync(BackupFile, Clerk, key, Clock);
        var verified = await RecordsRestore.ToFolderAsync(BackupFile, Restored, Clerk, [key.Public], Clock, Cancel);

        Assert.Equal((11, verified.Entries), (manifest.Acts, manifest.LedgerEntries));
        Assert.Equal(manifest, await RecordsRestore.CheckAsync(BackupFile, Cancel) with { Files = manifest.Files });
        await using var restored = new SqliteStorage(Restored);
        await AssertSameAsync(restored, "records.restore");
        await using var records = await restored.OpenAsync(Clock);
        Assert.True((await records.Ledger.VerifyAsync(null, [key.Public], Cancel)).Intact);
        Assert.Equal("records.restore", (await records.Ledger.ReadAsync(verified.Entries, 10, Cancel)).Single().Action);
    }

    [Fact]
    public async Task A_backup_taken_while_others_write_holds_one_moment()
    {
        using var key = Key;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var round = 0;
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                    await WriteAsync($"w{writer}-{Interlocked.Increment(ref round)}", 1);
            },
            Cancel)));
        while (Volatile.Read(ref round) < 20)
            await Task.Delay(5, Cancel);

        await Storage.BackupAsync(BackupFile, Clerk, key, Clock);
        var until = Volatile.Read(ref round) + 8;
        while (Volatile.Read(ref round) < until)
            await Task.Delay(5, Cancel);
        await stop.CancelAsync();
        await writing;
        var verified = await RecordsRestore.ToFolderAsync(BackupFile, Restored, Clerk, [key.Public], Clock, Cancel);

        // Whatever the moment was: the ledger is a beginning of the one that went on, and tells of exactly the acts and steps that stand in the copy.
        await using var restored = new SqliteStorage(Restored);
        await using var records = await restored.OpenAsync(Clock);
        var entries = await records.Ledger.AllAsync(Cancel);
        Assert.Equal((await Records.Ledger.AllAsync(Cancel)).Take((int)verified.Entries), entries.Take((int)verified.Entries));
        Assert.True(await Records.Acts.CountAsync(Cancel) > await records.Acts.CountAsync(Cancel));
        Assert.Equal(entries.Count(entry => entry.Action == "acts.append"), await records.Acts.CountAsync(Cancel));
        var drafts = await records.Drafts.AllAsync(Cancel);
        Assert.Equal(entries.Count(entry => entry.Action == "draft.assess"), drafts.Count);
        Assert.Equal(entries.Count(entry => entry.Action.StartsWith("draft.", StringComparison.Ordinal)), drafts.Sum(draft => (int)draft.Revision));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_before_anything_is_written()
    {
        await WriteAsync("a", 3);
        using var key = Key;
        await Storage.BackupAsync(BackupFile, Clerk, key, Clock);
        var whole = await File.ReadAllBytesAsync(BackupFile, Cancel);
        var random = new Random(7);
        var passed = new List<string>();
        for (var trial = 0; trial < 60; trial++)
        {
            var bytes = whole.ToArray();
            var place = random.Next(bytes.Length);
            if (trial % 10 == 0)
                bytes = bytes[..place];
            else
                bytes[place] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(BackupFile, bytes, Cancel);
            try
            {
                await RecordsRestore.ToFolderAsync(BackupFile, Restored, Clerk, null, Clock, Cancel);
                Directory.Delete(Restored, recursive: true);

                // Within a run of zeros a packed distance may be another and mean the same.
                if (!Unpacked(bytes).SequenceEqual(Unpacked(whole)))
                    passed.Add($"trial {trial}, byte {place} of {whole.Length}");
            }
            catch (RecordsDamagedException)
            {
                // As it should be.
            }

            Assert.Empty(Directory.GetFileSystemEntries(_folder.FullName, "restored*"));
        }

        Assert.Empty(passed);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_and_a_file_that_exists_are_left_alone()
    {
        await WriteAsync("a", 1);
        using var key = Key;
        await Storage.BackupAsync(BackupFile, Clerk, key, Clock);
        Directory.CreateDirectory(Restored);
        await File.WriteAllTextAsync(Path.Combine(Restored, "mine"), "", Cancel);

        await Assert.ThrowsAsync<BackupRefusedException>(() => RecordsRestore.ToFolderAsync(BackupFile, Restored, Clerk, null, Clock, Cancel));
        await Assert.ThrowsAsync<BackupRefusedException>(() => Storage.BackupAsync(BackupFile, Clerk, key, Clock));

        Assert.Equal(["mine"], Directory.GetFiles(Restored).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_backup_of_another_installation_is_refused_where_keys_are_named()
    {
        await WriteAsync("a", 1);
        using var key = Key;
        using var other = CheckpointKey.OpenOrMake(Path.Combine(_folder.FullName, "other.pem"));
        await Storage.BackupAsync(BackupFile, Clerk, key, Clock);

        await Assert.ThrowsAsync<RecordsDamagedException>(() => RecordsRestore.ToFolderAsync(BackupFile, Restored, Clerk, [other.Public], Clock, Cancel));

        Assert.False(Directory.Exists(Restored));
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected async Task WriteAsync(string name, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Records.Acts.AppendAsync([SampleActs.Verdict($"{name}-{i}")], Clerk, $"{name}-{i}-act", Cancel);
            var assessment = new Assessment { Draft = Encoding.UTF8.GetBytes("{}"), Seen = Encoding.UTF8.GetBytes($$"""{"n":"{{name}}-{{i}}"}"""), IndexVersion = "i", CalibrationVersion = "c", OutsideLaw = true };
            var draft = await Records.Drafts.AssessAsync(assessment, Judge, $"{name}-{i}-assess", Cancel);
            await Records.Drafts.RecordReasonAsync(draft.Id, null, new Reason(ReasonCategory.Other, "причина", i % 2 == 0 ? null : "абзац 3"), Judge, $"{name}-{i}-reason", Cancel);
        }
    }

    protected async Task AssertSameAsync(ITestStorage restored, string lastAction)
    {
        foreach (var table in Tables.Split(' '))
        {
            var condition = table == "ledger" ? $" WHERE action <> '{lastAction}'" : "";
            var here = await Storage.RowsAsync($"SELECT * FROM {table}{condition}");
            var there = await restored.RowsAsync($"SELECT * FROM {table}{condition}");
            Assert.Equal(here.Select(Line).Order(StringComparer.Ordinal), there.Select(Line).Order(StringComparer.Ordinal));
        }
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using (var stream = new System.IO.Compression.GZipStream(new MemoryStream(packed), System.IO.Compression.CompressionMode.Decompress))
            stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static string Line(IReadOnlyDictionary<string, object?> row) =>
        string.Join('|', row.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={(pair.Value is byte[] bytes ? Convert.ToHexString(bytes) : pair.Value)}"));
}
