using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Originals;

/// <summary>
/// The keys originals are encrypted with. The first encrypts; the others only open what was encrypted before. A new key is put in front,
/// and an old one is taken out when nothing is encrypted with it any more.
/// </summary>
public sealed class OriginalKeys
{
    private const int LongestName = 40;
    private readonly IReadOnlyList<OriginalKey> _keys;

    private OriginalKeys(IReadOnlyList<OriginalKey> keys) => _keys = keys;

    /// <summary>The key that encrypts.</summary>
    public OriginalKey Current => _keys[0];

    /// <summary>Names of all keys in their order; the first encrypts.</summary>
    public IReadOnlyList<string> Names => [.. _keys.Select(key => key.Name)];

    /// <summary>
    /// Reads a key file: on each line a name, a blank and 32 bytes in Base64 (<c>2026 $(openssl rand -base64 32)</c>); blank lines and lines that begin
    /// with <c>#</c> are passed over.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidRecordException">The file holds no key, or a line is none; the message names the line and never its content.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static OriginalKeys Read(string path)
    {
        var keys = new List<OriginalKey>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Trim() is not { Length: > 0 } text || text[0] == '#')
                continue;
            var key = Parse(text) ?? throw Invalid(path, number, "a name of letters, digits, \"-\", \"_\" or \".\", a blank and 32 bytes in Base64 are wanted");
            if (keys.Exists(other => other.Name == key.Name))
                throw Invalid(path, number, $"the name \"{key.Name}\" stands above already");
            keys.Add(key);
        }

        return keys.Count > 0 ? new OriginalKeys(keys) : throw Invalid(path, number, "no key was found");
    }

    /// <summary>The key of that name.</summary>
    /// <exception cref="InvalidRecordException">There is none.</exception>
    public OriginalKey Named(string name) => _keys.FirstOrDefault(key => key.Name == name)
        ?? throw new InvalidRecordException(
            "key", RecordRule.MissingKey, $"An original is encrypted with key \"{name}\", which is not in the key file. Put that key back below the first one.", name);

    private static OriginalKey? Parse(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 1 or > LongestName || !line.AsSpan(0, blank).ToString().All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.'))
            return null;
        Span<byte> key = stackalloc byte[OriginalKey.Length + 1];
        return Convert.TryFromBase64String(line[(blank + 1)..].Trim(), key, out var length) && length == OriginalKey.Length
            ? new OriginalKey(line[..blank], key[..length])
            : null;
    }

    private static InvalidRecordException Invalid(string path, int line, string what) =>
        new("keys", RecordRule.KeyFile, $"{Path.GetFileName(path)}:{line}: {what}.", Path.GetFileName(path), line);
}
