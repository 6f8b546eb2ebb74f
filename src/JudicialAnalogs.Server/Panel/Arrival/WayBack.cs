using System.Security.Cryptography;
using JudicialAnalogs.Records.PreparedCases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>Where a person who came from another system of the court goes back to: remembered by the browser, sealed, while the window is open.</summary>
internal sealed class WayBack(IDataProtectionProvider protection)
{
    private const string Cookie = "analogs-return";

    private readonly IDataProtector _protector = protection.CreateProtector("JudicialAnalogs.WayBack");

    /// <summary>Remembers the address that came with a case, or forgets the last one where none did.</summary>
    public void Remember(HttpContext http, FilledCase filled)
    {
        var options = new CookieOptions { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps };
        if (filled.ReturnTo.Length == 0)
            http.Response.Cookies.Delete(Cookie, options);
        else
            http.Response.Cookies.Append(Cookie, _protector.Protect(filled.ReturnTo), options);
    }

    /// <summary>The address remembered; null for none.</summary>
    public string? Of(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } kept)
            return null;
        try
        {
            return _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
