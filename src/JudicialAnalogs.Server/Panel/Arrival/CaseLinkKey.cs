using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Keys;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>
/// The key an installation signs links to prepared cases with: HMAC-SHA256 (RFC 2104), made once. Its file is for the operator alone; whoever reads it can
/// open every prepared case. Deleting it makes the links given out so far worthless and does no other harm.
/// </summary>
internal sealed class CaseLinkKey
{
    private const int Length = 32;
    private readonly byte[] _key;

    private CaseLinkKey(byte[] key) => _key = key;

    /// <summary>Reads the key of a file, or makes one and the file, readable by its owner alone. Of several that start at once one makes it.</summary>
    /// <param name="path">The file: 32 bytes in Base64.</param>
    /// <exception cref="StorageFailedException">The file can be neither read nor made, holds no key, or others may read it.</exception>
    public static CaseLinkKey OpenOrMake(string path)
    {
        try
        {
            if (!File.Exists(path))
                KeyFile.Make(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
            return Open(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, failure.Message, failure);
        }
    }

    /// <summary>Signs a link: for this case, until this moment, for this person.</summary>
    /// <param name="caseId">The prepared case.</param>
    /// <param name="expires">Seconds since 1970.</param>
    /// <param name="person">The person it is for.</param>
    /// <returns>The signature, safe in an address.</returns>
    public string Sign(string caseId, long expires, string person) => Convert.ToBase64String(Mac(caseId, expires, person)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>Whether a link was signed here. The time it takes tells nothing of how much of the signature is right.</summary>
    public bool Verifies(string caseId, long expires, string person, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(caseId, expires, person)), Encoding.UTF8.GetBytes(signature));

    // The person stands last: neither of the others can hold a line break.
    private byte[] Mac(string caseId, long expires, string person) => HMACSHA256.HashData(
        _key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"JudicialAnalogs case link 1\n{caseId}\n{expires}\n{person}")));

    private static CaseLinkKey Open(string path)
    {
        if (KeyFile.IsOpenToOthers(path))
            throw Unusable(path, "others than its owner have a right to it; take it from them (chmod 600).");
        var key = new byte[Length + 1];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var length) && length == Length
            ? new CaseLinkKey(key[..Length])
            : throw Unusable(path, $"it does not hold {Length} bytes in Base64. Delete it, and another is made.");
    }

    private static StorageFailedException Unusable(string path, string why, Exception? cause = null) =>
        new($"The key of links \"{path}\" cannot be used: {why}", retryable: false, cause!);
}
