using Microsoft.IdentityModel.Tokens;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>Public keys as an issuer publishes them (RFC 7517). Keys that are secret, weak or nameless are left out.</summary>
internal static class KeySet
{
    private const int LeastRsaBits = 2048;

    /// <summary>Reads a set.</summary>
    /// <param name="json">The set as JSON.</param>
    /// <exception cref="FormatException">It is no set, or holds no key that can be used.</exception>
    public static IReadOnlyDictionary<string, SecurityKey> Read(string json)
    {
        JsonWebKeySet set;
        try
        {
            set = new JsonWebKeySet(json);
        }
        catch (ArgumentException failure)
        {
            throw new FormatException("It is no JSON Web Key Set.", failure);
        }

        var keys = new Dictionary<string, SecurityKey>(StringComparer.Ordinal);
        foreach (var key in set.GetSigningKeys().Where(IsUsable))
            keys.TryAdd(key.KeyId, key);
        return keys.Count > 0 ? keys : throw new FormatException("It holds no named public key of RSA (2048 bits or more) or of an elliptic curve.");
    }

    // A symmetric key in a published set would let everyone sign.
    private static bool IsUsable(SecurityKey key) => key is AsymmetricSecurityKey && !string.IsNullOrEmpty(key.KeyId)
        && key switch { RsaSecurityKey rsa => rsa.KeySize >= LeastRsaBits, X509SecurityKey certified => certified.KeySize >= LeastRsaBits || certified.PublicKey is System.Security.Cryptography.ECDsa, _ => true };
}
