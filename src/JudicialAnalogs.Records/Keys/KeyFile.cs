using System.Text;
using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Keys;

/// <summary>A file that holds a key of the installation and is for its owner alone.</summary>
public static class KeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(5);

    /// <summary>
    /// Makes the file, readable by its owner alone, and its folder, unless it is there. It is written aside and moved, so that a file of that name is always
    /// whole; of several that make it at once one does, and the others wait for it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="key">The key as text in ASCII.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Make(string path, string key)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var locked = $"{path}.lock";
        while (!File.Exists(path))
        {
            using var held = FileLock.TryTake(locked);
            if (held is null)
            {
                Thread.Sleep(Wait);
                continue;
            }

            // A move does not look first whether there is another file; under the lock nobody else makes one.
            if (!File.Exists(path))
                Write(path, key);
            File.Delete(locked);
        }
    }

    /// <summary>Whether others than the owner have a right to the file. Never on Windows, which has no such modes.</summary>
    /// <param name="path">The file.</param>
    public static bool IsOpenToOthers(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(OwnerOnly | UnixFileMode.UserExecute)) != 0;

    private static void Write(string path, string key)
    {
        var aside = $"{path}.new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(aside, options))
        {
            file.Write(Encoding.ASCII.GetBytes(key + "\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(aside, path);
    }
}
