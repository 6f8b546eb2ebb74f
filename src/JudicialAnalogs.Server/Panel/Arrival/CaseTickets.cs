using System.Globalization;
using System.Security.Cryptography;
using JudicialAnalogs.Records.PreparedCases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>
/// Cookies that stand for an opened link, so that no signature stays in an address: each names one prepared case, goes to that case's page alone, is
/// sealed by the server and ends when the case does.
/// </summary>
internal sealed class CaseTickets(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Cookie = "analogs-case";

    private readonly IDataProtector _protector = protection.CreateProtector("JudicialAnalogs.PreparedCase");

    /// <summary>Path of the page of a prepared case.</summary>
    public static string PathOf(string caseId) => $"/cases/prepared/{Uri.EscapeDataString(caseId)}";

    /// <summary>Gives the browser the ticket of a case.</summary>
    public void Give(HttpContext http, PreparedCase prepared)
    {
        var expires = prepared.ExpiresAt.ToUnixTimeSeconds();
        var content = string.Create(CultureInfo.InvariantCulture, $"{prepared.Id}\n{expires}\n{prepared.Author}");
        http.Response.Cookies.Append(Cookie, _protector.Protect(content), new CookieOptions
        {
            Path = PathOf(prepared.Id),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = prepared.ExpiresAt - time.GetUtcNow(),
        });
    }

    /// <summary>The person whose link to this case was opened in this browser; null where none was, or its time is over.</summary>
    public string? PersonOf(HttpContext http, string caseId)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } sealedTicket)
            return null;
        try
        {
            var parts = _protector.Unprotect(sealedTicket).Split('\n', 3);
            return parts.Length == 3 && parts[0] == caseId && long.Parse(parts[1], CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds() ? parts[2] : null;
        }
        catch (CryptographicException)
        {
            // Not sealed here, or under a key that is gone.
            return null;
        }
    }
}
