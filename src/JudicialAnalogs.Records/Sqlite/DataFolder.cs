using System.Text;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>
/// Exclusive use of a data folder. The lock is the operating system's on <c>records.lock</c>, so it goes when the process does; the word in the file
/// stays, and tells the next user whether the folder was closed or left.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    /// <summary>Name of the database in the folder.</summary>
    public const string DatabaseName = "records.db";

    private static readonly byte[] Open = Encoding.ASCII.GetBytes("open\n");
    private static readonly byte[] Closed = Encoding.ASCII.GetBytes("closed\n");

    private readonly FileStream? lockFile;

    private DataFolder(string path, FileStream? lockFile, bool leftOpen)
    {
        Path = path;
        LeftOpen = leftOpen;
        this.lockFile = lockFile;
    }

    public string Path { get; }

    public string DatabasePath => System.IO.Path.Combine(Path, DatabaseName);

    /// <summary>True when the last user did not close the folder: it was killed, or the machine stopped.</summary>
    public bool LeftOpen { get; }

    /// <summary>Makes the folder where it is missing and locks it.</summary>
    /// <exception cref="FolderInUseException">Somebody has it open.</exception>
    /// <exception cref="StorageFailedException">It cannot be made or written.</exception>
    public static DataFolder Acquire(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var path = System.IO.Path.GetFullPath(folder);
        FileStream lockFile;
        try
        {
            Directory.CreateDirectory(path);
            lockFile = FileLock.TryTake(System.IO.Path.Combine(path, "records.lock")) ?? throw new FolderInUseException(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException($"The data folder \"{path}\" cannot be written: {failure.Message} Give another folder or the right to write.", retryable: false, failure);
        }

        var word = new byte[Open.Length];
        var leftOpen = lockFile.ReadAtLeast(word, word.Length, throwOnEndOfStream: false) == word.Length && word.AsSpan().SequenceEqual(Open);
        return new DataFolder(path, lockFile, leftOpen);
    }

    /// <summary>The folder while somebody else has it open and answers for it: no lock, no marks.</summary>
    public static DataFolder Beside(string folder) => new(System.IO.Path.GetFullPath(folder), lockFile: null, leftOpen: false);

    /// <summary>Writes down that the records are in use; from here on only <see cref="MarkClosed"/> makes the next start an ordinary one.</summary>
    public void MarkOpen() => Mark(Open);

    /// <summary>Writes down that the records were closed in order.</summary>
    public void MarkClosed() => Mark(Closed);

    public void Dispose() => lockFile?.Dispose();

    private void Mark(byte[] word)
    {
        if (lockFile is null)
            return;
        lockFile.Position = 0;
        lockFile.Write(word);
        lockFile.SetLength(word.Length);
        lockFile.Flush(flushToDisk: true);
    }
}
