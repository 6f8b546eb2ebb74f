using System.Security.Cryptography;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>
/// What is made of some files, made again when their content changes. Content is compared and not a time of change: certificates are often put
/// in place by swapping links, which a watch on a file does not see.
/// </summary>
internal sealed class WatchedFiles<T>
    where T : class
{
    private readonly IReadOnlyList<string> _paths;
    private readonly Func<IReadOnlyList<byte[]>, T> _make;
    private volatile T _current;
    private string _seen;

    /// <exception cref="UnusableFileException">The files cannot be read or used.</exception>
    public WatchedFiles(IReadOnlyList<string> paths, Func<IReadOnlyList<byte[]>, T> make)
    {
        (_paths, _make) = (paths, make);
        var contents = Read();
        _seen = HashOf(contents);
        _current = make(contents);
    }

    /// <summary>What the files held when they could last be used.</summary>
    public T Current => _current;

    /// <summary>Looks at the files once.</summary>
    /// <returns>True when something new was made of them, false when nothing changed.</returns>
    /// <exception cref="UnusableFileException">They changed and cannot be used; what was is kept, and told once for each change.</exception>
    public bool Look()
    {
        IReadOnlyList<byte[]> contents;
        try
        {
            contents = Read();
        }
        catch (UnusableFileException)
        {
            if (_seen.Length == 0)
                return false;
            _seen = "";
            throw;
        }

        var hash = HashOf(contents);
        if (hash == _seen)
            return false;
        _seen = hash;
        _current = _make(contents);
        return true;
    }

    private List<byte[]> Read()
    {
        try
        {
            return [.. _paths.Select(File.ReadAllBytes)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"cannot be read: {failure.Message.TrimEnd('.')}; put the file there and let this user read it", failure);
        }
    }

    private static string HashOf(IReadOnlyList<byte[]> contents) => string.Join(' ', contents.Select(content => Convert.ToHexStringLower(SHA256.HashData(content))));
}
