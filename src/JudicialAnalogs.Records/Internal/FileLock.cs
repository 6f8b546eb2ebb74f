namespace JudicialAnalogs.Records.Internal;

/// <summary>A lock that is a file held open: the operating system's, so that it goes when the process does.</summary>
internal static class FileLock
{
    /// <summary>Makes the file where it is missing and holds it until it is disposed.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <returns>Null where somebody holds it.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write it.</exception>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (IsHeld(failure))
        {
            return null;
        }
    }

    // A sharing violation on Windows, EWOULDBLOCK of flock on Linux and on macOS. Anything else (a read-only disk) is no other user.
    private static bool IsHeld(IOException failure) => failure.HResult is unchecked((int)0x80070020) or 11 or 35;
}
