using JudicialAnalogs.Records.Failures;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>Keys of a file, read again when it changes. A file that cannot be read then leaves the keys as they were.</summary>
internal sealed class FileKeys : IKeySource
{
    private readonly Lock _reading = new();
    private readonly string _path;
    private readonly ILogger _logger;
    private (DateTime At, long Length) _seen;
    private IReadOnlyDictionary<string, SecurityKey> _keys;

    /// <summary>Reads the file.</summary>
    /// <exception cref="StorageFailedException">It cannot be read, or holds no keys.</exception>
    public FileKeys(string path, ILogger logger)
    {
        (_path, _logger) = (path, logger);
        try
        {
            _seen = StateOf(path);
            _keys = KeySet.Read(File.ReadAllText(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new StorageFailedException($"The keys of tokens in \"{path}\" (SignIn:KeyFile) cannot be used: {failure.Message} Write the issuer's key set there.", retryable: false, failure);
        }
    }

    public ValueTask<SecurityKey?> FindAsync(string kid, CancellationToken cancellationToken)
    {
        ReadWhenChanged();
        return ValueTask.FromResult(Volatile.Read(ref _keys).GetValueOrDefault(kid));
    }

    private void ReadWhenChanged()
    {
        lock (_reading)
        {
            try
            {
                var state = StateOf(_path);
                if (state == _seen)
                    return;
                // Seen before it is read: a file that is broken now is tried again when it changes, not at every call.
                _seen = state;
                Volatile.Write(ref _keys, KeySet.Read(File.ReadAllText(_path)));
                SignInLog.KeysRead(_logger, _keys.Count);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
            {
                SignInLog.KeyFileUnreadable(_logger, failure.GetType().Name);
            }
        }
    }

    private static (DateTime At, long Length) StateOf(string path) => (File.GetLastWriteTimeUtc(path), new FileInfo(path).Length);
}
