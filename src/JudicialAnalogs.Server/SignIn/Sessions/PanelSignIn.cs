using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.SignIn.Tokens;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace JudicialAnalogs.Server.SignIn.Sessions;

/// <summary>
/// Signing in on the panel itself through the issuer (OpenID Connect Core 1.0, 3.2, with <c>response_type=id_token</c> and <c>response_mode=form_post</c>):
/// the server needs no way to the issuer for it and keeps no secret.
/// </summary>
internal sealed class PanelSignIn(
    SignInOptions options, SessionCookie sessions, TokenClaims claims, IDataProtectionProvider protection, TimeProvider time, TokenCheck? tokens = null, DiscoveredKeys? issuer = null)
{
    private const string Name = "analogs-sign-in";
    private const string CallbackPath = "/sign-in/callback";
    private const int Randomness = 32;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("JudicialAnalogs.SignIn.1").ToTimeLimitedDataProtector();

    /// <summary>Whether persons sign in here.</summary>
    public bool IsOffered => tokens is not null && options.ClientId.Length > 0;

    /// <summary>Begins: gives the browser what the answer is known by.</summary>
    /// <param name="http">Request.</param>
    /// <param name="next">Path and query that the person wanted.</param>
    /// <param name="language">Language of the page.</param>
    /// <returns>The issuer's page to go to; null while the issuer does not answer.</returns>
    public async Task<string?> BeginAsync(HttpContext http, string next, string language)
    {
        var page = options.AuthorizationAddress.Length > 0 ? options.AuthorizationAddress : issuer is null ? null : (await issuer.AddressesAsync(http.RequestAborted))?.Authorization?.ToString();
        if (page is null)
            return null;
        var (state, nonce) = (Random(), Random());
        var cookie = OptionsFor(http);
        cookie.MaxAge = Patience;
        http.Response.Cookies.Append(NameFor(http), _protector.Protect($"{state}\n{nonce}\n{Local(next)}", time.GetUtcNow() + Patience), cookie);
        var query = new QueryBuilder
        {
            { "response_type", "id_token" },
            { "response_mode", "form_post" },
            { "scope", "openid" },
            { "client_id", options.ClientId },
            { "redirect_uri", Address(http) + CallbackPath },
            { "state", state },
            { "nonce", nonce },
            { "ui_locales", language },
        };
        return page + (page.Contains('?', StringComparison.Ordinal) ? '&' + query.ToString()[1..] : query.ToString());
    }

    /// <summary>Takes the issuer's answer.</summary>
    /// <param name="http">Request.</param>
    /// <param name="form">What the issuer had the browser send.</param>
    /// <returns>Who signed in, and the page they wanted.</returns>
    /// <exception cref="SignInRequiredException">The answer is none to a question of this browser, or its token is not taken.</exception>
    public async Task<(SignedIn Person, string Next)> EndAsync(HttpContext http, IFormCollection form)
    {
        var asked = Asked(http);
        http.Response.Cookies.Delete(NameFor(http), OptionsFor(http));
        if (tokens is null || asked is not [var state, var nonce, var next] || !Same(state, form["state"].ToString()))
            throw new SignInRequiredException("Error.SignIn.State");
        if (form["error"].ToString().Length > 0)
            throw new SignInRequiredException("Error.SignIn.Declined");
        var finding = await tokens.CheckAsync(form["id_token"].ToString(), options.ClientId, http.RequestAborted);
        if (finding.Claims is not { } taken)
            throw new SignInRequiredException(finding.FaultKey!);
        if (!taken.TryGetProperty("nonce", out var told) || told.ValueKind != System.Text.Json.JsonValueKind.String || !Same(nonce, told.GetString()!))
            throw new SignInRequiredException("Error.SignIn.State");
        var person = claims.Read(taken) is { System: null } one ? one : throw new SignInRequiredException("Error.SignIn.Token.Person");
        return (person, next);
    }

    /// <summary>The path and query of a page of this panel; the beginning for any other address.</summary>
    public static string Local(string? next) =>
        next is ['/', ..] && next is not ['/', '/' or '\\', ..] && next.All(character => character is > ' ' and <= '~') ? next : "/";

    private string[]? Asked(HttpContext http)
    {
        if (http.Request.Cookies[NameFor(http)] is not { Length: > 0 } kept)
            return null;
        try
        {
            return _protector.Unprotect(kept, out var expires) is { } content && expires > time.GetUtcNow() ? content.Split('\n') : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Address(HttpContext http) => options.PublicAddress.Length > 0 ? options.PublicAddress : $"{http.Request.Scheme}://{http.Request.Host}";

    private string NameFor(HttpContext http) => sessions.IsSecure(http) ? $"__Host-{Name}" : Name;

    // The answer is sent from the issuer's site: a stricter cookie would stay behind.
    private CookieOptions OptionsFor(HttpContext http) => new()
    {
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        Secure = sessions.IsSecure(http),
        SameSite = sessions.IsSecure(http) ? SameSiteMode.None : SameSiteMode.Lax,
    };

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Randomness));

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
