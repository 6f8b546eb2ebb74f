using System.Security.Cryptography;
using System.Text.Json;
using JudicialAnalogs.Records.PreparedCases;
using JudicialAnalogs.Server.Panel.Embed;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.SignIn.Sessions;

/// <summary>
/// The session of a person on the panel: a cookie that the server sealed, that scripts cannot read and that ends by itself. The server keeps nothing of it.
/// </summary>
internal sealed class SessionCookie(SignInOptions options, EmbedOrigins embedding, IDataProtectionProvider protection, TimeProvider time)
{
    private const string Name = "analogs-session";

    // A cookie holds about 4,000 characters; the oldest cases of a long day are opened by their links again.
    private const int MostOfScope = 40;

    private readonly IDataProtector _protector = protection.CreateProtector("JudicialAnalogs.Session.1");

    /// <summary>Who the session is of; null where there is none, or its time is over.</summary>
    public SignedIn? Read(HttpContext http) => Kept(http) is { } kept
        ? new SignedIn(kept.Actor, kept.Roles, SignedInBy.Session) { Court = kept.Court, Scope = kept.Cases is null ? null : new CaseScope(kept.Cases, kept.Drafts ?? []) }
        : null;

    /// <summary>Begins a session for all that the roles of a person may do.</summary>
    public void Begin(HttpContext http, SignedIn person) =>
        Write(http, new SessionContent(person.Actor, person.Roles, person.Court, time.GetUtcNow().AddMinutes(options.SessionMinutes), null, null));

    /// <summary>
    /// Begins a session of the person that a case was prepared for, for this case alone, or widens such a session of the same person. A person who signed in
    /// keeps the wider session.
    /// </summary>
    public void BeginFor(HttpContext http, PreparedCase prepared)
    {
        if (options.IsDevelopment)
            return;
        var kept = Kept(http) is { } one && one.Actor == prepared.Author ? one : null;
        if (kept is { Cases: null })
            return;
        var until = time.GetUtcNow().AddMinutes(options.SessionMinutes);
        Write(http, new SessionContent(prepared.Author, Roles.Judge, "", until, Added(kept?.Cases, prepared.Id), kept?.Drafts ?? []));
    }

    /// <summary>Takes a draft into a session that is for cases alone.</summary>
    public void Take(HttpContext http, string draftId)
    {
        if (!options.IsDevelopment && Kept(http) is { Cases: not null } kept)
            Write(http, kept with { Drafts = Added(kept.Drafts, draftId) });
    }

    /// <summary>Ends the session.</summary>
    public void End(HttpContext http) => http.Response.Cookies.Delete(NameFor(http), OptionsFor(http));

    /// <summary>Whether browsers reach the panel over TLS.</summary>
    public bool IsSecure(HttpContext http) => http.Request.IsHttps || options.PublicAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<string> Added(IReadOnlyList<string>? all, string id) => [.. (all ?? []).Where(other => other != id).TakeLast(MostOfScope - 1), id];

    private SessionContent? Kept(HttpContext http)
    {
        if (http.Request.Cookies[NameFor(http)] is not { Length: > 0 } sealedContent)
            return null;
        try
        {
            var content = JsonSerializer.Deserialize<SessionContent>(_protector.Unprotect(sealedContent));
            return content is not null && content.Expires > time.GetUtcNow() ? content : null;
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            // Not sealed here, or under a key that is gone.
            return null;
        }
    }

    private void Write(HttpContext http, SessionContent content)
    {
        var cookie = OptionsFor(http);
        cookie.MaxAge = content.Expires - time.GetUtcNow();
        http.Response.Cookies.Append(NameFor(http), _protector.Protect(JsonSerializer.Serialize(content)), cookie);
    }

    // The prefix has browsers take the cookie over TLS from this very host alone (RFC 6265bis, 4.1.3.2).
    private string NameFor(HttpContext http) => IsSecure(http) ? $"__Host-{Name}" : Name;

    // In a frame of another site a browser sends no other kind; who may hold such a frame is named (EmbedOrigins).
    private CookieOptions OptionsFor(HttpContext http) => new()
    {
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        Secure = IsSecure(http),
        SameSite = embedding.All.Count > 0 && IsSecure(http) ? SameSiteMode.None : SameSiteMode.Strict,
    };
}
