using System.Security.Cryptography;
using System.Text;

namespace JudicialAnalogs.Records.Keys;

/// <summary>A file that holds a key of the installation and is for its owner alone.</summary>
public static class KeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Makes the file, readable by its owner alone, and its folder. It is written aside and moved, so that a file of that name is always whole; of several
    /// that make it at once one does, and the others' keys are dropped.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="key">The key as text in ASCII.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Make(string path, string key)
    {
        var content = Encoding.ASCII.GetBytes(key + "\n");
        var aside = $"{path}.{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var file = new FileStream(aside, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }

    /// <summary>Whether others than the owner have a right to the file. Never on Windows, which has no such modes.</summary>
    /// <param name="path">The file.</param>
    public static bool IsOpenToOthers(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(OwnerOnly | UnixFileMode.UserExecute)) != 0;
}
