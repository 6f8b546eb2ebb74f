using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JudicialAnalogs.Server.SignIn;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>An identity provider as tests need it: it signs what it is told to, also what no honest one would.</summary>
internal sealed class CourtIssuer : IDisposable
{
    public const string Name = "https://id.court.example";
    public const string Audience = "judicial-analogs";
    public const string Panel = "judicial-analogs-panel";

    private readonly RSA _key = RSA.Create(2048);

    /// <summary>Name of the key that tokens are signed with.</summary>
    public string Kid { get; init; } = "court-1";

    public void Dispose() => _key.Dispose();

    /// <summary>The published keys (RFC 7517).</summary>
    public string KeySet => JsonSerializer.Serialize(new { keys = new[] { Jwk() } });

    /// <summary>The public key in PEM, for whoever takes it for a secret.</summary>
    public byte[] PublicKey => Encoding.ASCII.GetBytes(_key.ExportSubjectPublicKeyInfoPem());

    /// <summary>Writes the keys into a file of a folder.</summary>
    public string WriteKeys(string folder)
    {
        var path = Path.Combine(folder, "keys.json");
        File.WriteAllText(path, KeySet);
        return path;
    }

    /// <summary>Options of a server that takes this issuer's tokens.</summary>
    public static SignInOptions Options(string keyFile) => new()
    {
        Mode = SignInModes.Tokens,
        Issuer = Name,
        Audience = Audience,
        Discovery = false,
        KeyFile = keyFile,
        ClientId = Panel,
        AuthorizationAddress = $"{Name}/authorize",
        Systems = [new KnownSystem { Name = "case-system", TokenSubject = "case-system", SpeaksForPersons = true }],
    };

    /// <summary>A token of a person in a role, for an hour.</summary>
    public string Token(string person, Roles role, DateTimeOffset? now = null) => Sign(Claims(person, role, now ?? TimeProvider.System.GetUtcNow()));

    /// <summary>What such a token says.</summary>
    public static Dictionary<string, object> Claims(string person, Roles role, DateTimeOffset now) => new(StringComparer.Ordinal)
    {
        ["iss"] = Name,
        ["aud"] = Audience,
        ["sub"] = person,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["roles"] = role == Roles.None ? [] : RoleNames.Join(role).Split('+'),
    };

    /// <summary>Signs claims.</summary>
    public string Sign(Dictionary<string, object> claims, string algorithm = "RS256", string? kid = "", Func<byte[], byte[]>? sign = null)
    {
        var header = new Dictionary<string, object> { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (kid is not null)
            header["kid"] = kid.Length > 0 ? kid : Kid;
        var signed = $"{Part(header)}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString((sign ?? (bytes => _key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))(Encoding.ASCII.GetBytes(signed)))}";
    }

    private object Jwk()
    {
        var open = _key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = Kid, n = Base64Url.EncodeToString(open.Modulus), e = Base64Url.EncodeToString(open.Exponent) };
    }

    private static string Part(object content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));
}
