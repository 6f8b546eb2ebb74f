using System.Net;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Server.SignIn.Sessions;
using JudicialAnalogs.Server.SignIn.Systems;
using JudicialAnalogs.Server.SignIn.Tokens;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>Finds out who calls: by a token, a session of the panel or the certificate of the connection, in this order.</summary>
internal sealed class SignInDesk(SignInOptions options, SessionCookie sessions, SystemCertificates certificates, TokenClaims claims, TokenCheck? tokens = null)
{
    /// <summary>Header in which a system names the person it speaks for.</summary>
    public const string ActorHeader = "analogs-actor";

    private const string Scheme = "Bearer ";

    /// <summary>Who calls; null where nobody is named.</summary>
    /// <exception cref="SignInRequiredException">Somebody is named who cannot be believed.</exception>
    /// <exception cref="AccessDeniedException">Somebody speaks for another who may not.</exception>
    public async ValueTask<SignedIn?> FindAsync(HttpContext http, AccessRule? rule)
    {
        if (options.IsDevelopment)
            return Operator(http, rule);
        var found = await ByTokenAsync(http) ?? (rule?.IsMethod == true ? null : sessions.Read(http)) ?? ByCertificate(http);
        return found is null ? null : ForPerson(found, http);
    }

    // The server listens on the loopback address alone in this mode; a connection from elsewhere means that something in between was set up wrongly.
    private static SignedIn Operator(HttpContext http, AccessRule? rule)
    {
        if (http.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote))
            throw new SignInRequiredException("Error.SignIn.Loopback");
        return rule?.IsMethod == true && http.Request.Headers[ActorHeader].ToString() is { Length: > 0 and <= SignedIn.LongestActor } named
            ? SignedIn.Operator with { Actor = named }
            : SignedIn.Operator;
    }

    private async ValueTask<SignedIn?> ByTokenAsync(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return null;
        if (tokens is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw new SignInRequiredException("Error.SignIn.Missing");
        var finding = await tokens.CheckAsync(header[Scheme.Length..].Trim(), options.Audience, http.RequestAborted);
        return finding.Claims is { } taken
            ? claims.Read(taken) ?? throw new SignInRequiredException("Error.SignIn.Token.Person")
            : throw new SignInRequiredException(finding.FaultKey!);
    }

    private SignedIn? ByCertificate(HttpContext http)
    {
        if (!options.Mode.HasFlag(SignInModes.Certificates) || http.Connection.ClientCertificate is not { } certificate)
            return null;
        var system = certificates.Find(certificate) ?? throw new SignInRequiredException("Error.SignIn.System");
        return new SignedIn(system.Name, system.Role, SignedInBy.Certificate) { System = system.Name };
    }

    private SignedIn ForPerson(SignedIn found, HttpContext http)
    {
        var named = http.Request.Headers[ActorHeader].ToString();
        if (named.Length == 0 || (found.System is null && named == found.Actor))
            return found;
        if (options.Systems.FirstOrDefault(system => system.Name == found.System) is not { SpeaksForPersons: true } || named.Length > SignedIn.LongestActor || named.Any(char.IsControl))
            throw new AccessDeniedException("Error.Access.Actor");
        return found with { Actor = named, ForPerson = true };
    }
}
