using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Sqlite;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Reads a backup from its first byte to its last.</summary>
internal static class BackupReader
{
    private const int LargestSmallFile = 1 << 20;

    /// <summary>Verifies every length and checksum.</summary>
    /// <exception cref="RecordsDamagedException">Something does not fit.</exception>
    public static Task<BackupContents> CheckAsync(string file, CancellationToken cancellationToken) => ReadAsync(file, target: null, cancellationToken);

    /// <summary>Writes the records to <paramref name="target"/>, verified once more on the way.</summary>
    public static async Task ExtractAsync(string file, BackupManifest checkedBefore, string target, CancellationToken cancellationToken)
    {
        var again = await ReadAsync(file, target, cancellationToken).ConfigureAwait(false);
        if (!again.Manifest.Files.SequenceEqual(checkedBefore.Files))
            throw Damaged(file, "it changed while it was read");
    }

    private static async Task<BackupContents> ReadAsync(string file, string? target, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            await using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
            await using var tar = new TarReader(unpacked);
            var manifest = Manifest(file, await SmallAsync(file, tar, BackupManifest.FileName, cancellationToken).ConfigureAwait(false));
            var checkpoint = await ListedAsync(file, tar, manifest, 0, BackupContents.CheckpointName, cancellationToken).ConfigureAwait(false);
            var key = await ListedAsync(file, tar, manifest, 1, BackupContents.KeyName, cancellationToken).ConfigureAwait(false);
            await RecordsAsync(file, tar, manifest, target, cancellationToken).ConfigureAwait(false);
            if (await tar.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false) is { } more)
                throw Damaged(file, $"\"{more.Name}\" does not belong to it");

            // To the end: the checksum of gzip stands there.
            await unpacked.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
            return new BackupContents(manifest, SignedCheckpoint.Parse(Encoding.UTF8.GetString(checkpoint)), CheckpointPublicKey.Read(Encoding.UTF8.GetString(key)));
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or FormatException or JsonException or InvalidRecordException or NotSupportedException or ArgumentException)
        {
            throw Damaged(file, failure.Message, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException($"The backup \"{file}\" cannot be read, or what is in it not be written: {failure.Message}", retryable: false, failure);
        }
    }

    private static BackupManifest Manifest(string file, byte[] json)
    {
        var manifest = JsonSerializer.Deserialize(json, BackupJsonContext.Default.BackupManifest);
        if (manifest?.Format != BackupManifest.Current || manifest.Files?.Count != 3)
            throw Damaged(file, $"it is no \"{BackupManifest.Current}\"");
        var known = Migration.All("Sqlite").Count;
        return manifest.Schema <= known ? manifest : throw new SchemaTooNewException(manifest.Schema, known);
    }

    private static async Task<byte[]> ListedAsync(string file, TarReader tar, BackupManifest manifest, int place, string name, CancellationToken cancellationToken)
    {
        var content = await SmallAsync(file, tar, name, cancellationToken).ConfigureAwait(false);
        Compare(file, manifest.Files[place], name, content.Length, CanonicalEncoding.HashOf(content));
        return content;
    }

    private static async Task<byte[]> SmallAsync(string file, TarReader tar, string name, CancellationToken cancellationToken)
    {
        var entry = await NextAsync(file, tar, name, cancellationToken).ConfigureAwait(false);
        if (entry.Length > LargestSmallFile)
            throw Damaged(file, $"\"{name}\" has {entry.Length} bytes");
        var content = new byte[entry.Length];
        if (content.Length > 0)
            await entry.DataStream!.ReadExactlyAsync(content, cancellationToken).ConfigureAwait(false);
        return content;
    }

    private static async Task RecordsAsync(string file, TarReader tar, BackupManifest manifest, string? target, CancellationToken cancellationToken)
    {
        var entry = await NextAsync(file, tar, DataFolder.DatabaseName, cancellationToken).ConfigureAwait(false);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var written = target is null ? null : new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var block = new byte[1 << 16];
        var length = 0L;
        while (await (entry.DataStream ?? Stream.Null).ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            hash.AppendData(block, 0, read);
            length += read;
            if (written is not null)
                await written.WriteAsync(block.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        Compare(file, manifest.Files[2], DataFolder.DatabaseName, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        written?.Flush(flushToDisk: true);
    }

    private static async Task<TarEntry> NextAsync(string file, TarReader tar, string name, CancellationToken cancellationToken)
    {
        var entry = await tar.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false);
        return entry?.Name == name ? entry : throw Damaged(file, $"\"{name}\" is missing");
    }

    private static void Compare(string file, BackupFile listed, string name, long length, string hash)
    {
        if (listed != new BackupFile(name, length, hash))
            throw Damaged(file, $"\"{name}\" is not what the manifest says");
    }

    private static RecordsDamagedException Damaged(string file, string what, Exception? cause = null) =>
        new($"The backup \"{file}\" is damaged: {what}. Nothing was written. Take another backup.", cause);
}
