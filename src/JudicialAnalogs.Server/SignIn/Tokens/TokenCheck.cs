using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>
/// Takes signed tokens of one issuer (RFC 7519, checked as RFC 8725 asks): by a named public key and a listed algorithm, for a named audience, within
/// their time.
/// </summary>
internal sealed class TokenCheck(SignInOptions options, IKeySource keys, TimeProvider time)
{
    private const int LongestToken = 16 * 1024;

    private static readonly string[] UsualAlgorithms = ["RS256", "PS256", "ES256"];

    // No claim is renamed and no token but a compact signed one is read.
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken, SetDefaultTimesOnTokenCreation = false };
    private readonly string[] _algorithms = options.Algorithms.Count > 0 ? [.. options.Algorithms] : UsualAlgorithms;

    /// <summary>Algorithms that may be listed: those where what verifies cannot sign.</summary>
    public static IReadOnlyList<string> Asymmetric { get; } = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Checks a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="audience">Who it must be for.</param>
    /// <param name="cancellationToken">Stops waiting for keys.</param>
    public async Task<TokenFinding> CheckAsync(string token, string audience, CancellationToken cancellationToken)
    {
        if (token.Length > LongestToken || Read(token) is not { IsEncrypted: false } read)
            return Refused("Error.SignIn.Token.Unreadable");
        if (!_algorithms.Contains(read.Alg, StringComparer.Ordinal))
            return Refused("Error.SignIn.Token.Algorithm");
        if (string.IsNullOrEmpty(read.Kid) || await keys.FindAsync(read.Kid, cancellationToken) is not { } key)
            return Refused("Error.SignIn.Token.Key");
        var result = await _handler.ValidateTokenAsync(token, ParametersFor(key, audience));
        if (!result.IsValid)
            return Refused(FaultOf(result.Exception));
        using var claims = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(read.EncodedPayload));
        return new TokenFinding(claims.RootElement.Clone(), null);
    }

    private static JsonWebToken? Read(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (Exception failure) when (failure is ArgumentException or SecurityTokenException or JsonException or FormatException)
        {
            return null;
        }
    }

    private TokenValidationParameters ParametersFor(SecurityKey key, string audience) => new()
    {
        ValidIssuer = options.Issuer,
        ValidAudience = audience,
        ValidAlgorithms = _algorithms,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        LifetimeValidator = IsNow,
        LogValidationExceptions = false,
    };

    private bool IsNow(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var (now, skew) = (time.GetUtcNow().UtcDateTime, TimeSpan.FromSeconds(options.ClockSkewSeconds));
        return expires is { } end && end > now - skew && (notBefore is not { } start || start <= now + skew);
    }

    private static string FaultOf(Exception? failure) => failure switch
    {
        SecurityTokenInvalidIssuerException => "Error.SignIn.Token.Issuer",
        SecurityTokenInvalidAudienceException => "Error.SignIn.Token.Audience",
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNoExpirationException or SecurityTokenNotYetValidException => "Error.SignIn.Token.Time",
        SecurityTokenInvalidAlgorithmException => "Error.SignIn.Token.Algorithm",
        _ => "Error.SignIn.Token.Signature",
    };

    private static TokenFinding Refused(string textKey) => new(null, textKey);
}
