using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Internal.Json;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Sqlite;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Packs a copy of the records. The file gets its name only when it is whole and on disk.</summary>
internal static class BackupWriter
{
    public static async Task<BackupManifest> WriteAsync(
        string file, string copy, SignedCheckpoint signed, CheckpointPublicKey key, int schema, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (acts, entries) = Count(copy);
        var checkpoint = Encoding.UTF8.GetBytes(signed.Text);
        var pem = Encoding.ASCII.GetBytes(key.Pem);
        var manifest = new BackupManifest(
            BackupManifest.Current,
            at.ToUniversalTime(),
            schema,
            acts,
            entries,
            [
                Describe(BackupContents.CheckpointName, checkpoint),
                Describe(BackupContents.KeyName, pem),
                await DescribeAsync(DataFolder.DatabaseName, copy, cancellationToken).ConfigureAwait(false),
            ]);
        var aside = file + ".partial";
        try
        {
            await using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
                await using (var tar = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true))
                {
                    await AddAsync(tar, BackupManifest.FileName, new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJsonContext.Default.BackupManifest)), at, cancellationToken).ConfigureAwait(false);
                    await AddAsync(tar, BackupContents.CheckpointName, new MemoryStream(checkpoint), at, cancellationToken).ConfigureAwait(false);
                    await AddAsync(tar, BackupContents.KeyName, new MemoryStream(pem), at, cancellationToken).ConfigureAwait(false);
                    await using var records = File.OpenRead(copy);
                    await AddAsync(tar, DataFolder.DatabaseName, records, at, cancellationToken).ConfigureAwait(false);
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, file, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static Task AddAsync(TarWriter tar, string name, Stream content, DateTimeOffset at, CancellationToken cancellationToken) =>
        tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, ModificationTime = at, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite }, cancellationToken);

    private static BackupFile Describe(string name, byte[] content) => new(name, content.Length, CanonicalEncoding.HashOf(content));

    private static async Task<BackupFile> DescribeAsync(string name, string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return new BackupFile(name, stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false)));
    }

    private static (long Acts, long Entries) Count(string copy)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        return connection.QuerySingle<(long, long)>("SELECT (SELECT COUNT(*) FROM acts WHERE removed = 0), (SELECT COUNT(*) FROM ledger)");
    }
}
