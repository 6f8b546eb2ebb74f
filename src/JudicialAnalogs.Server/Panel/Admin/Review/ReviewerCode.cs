using JudicialAnalogs.Records;
using JudicialAnalogs.Server.SignIn;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>
/// Who reviews: whoever signed in, under their own code. On a developer's machine, where nobody does, people name themselves, as callers of gRPC do.
/// Corrections need two different people.
/// </summary>
internal static class ReviewerCode
{
    /// <summary>Characters a code may have.</summary>
    public const int Longest = 100;

    private const string Cookie = "analogs-reviewer";

    /// <summary>The code of the person, or the one used last in this browser.</summary>
    public static string Of(HttpContext http) =>
        SignedIn.Of(http).IsOperator && http.Request.Cookies[Cookie] is { Length: > 0 and <= Longest } code ? code : PanelCallers.Of(http).Actor;

    /// <summary>Keeps a code for the next item.</summary>
    public static void Keep(HttpContext http, string code)
    {
        if (SignedIn.Of(http).IsOperator)
            http.Response.Cookies.Append(Cookie, code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/admin/review", IsEssential = true });
    }

    /// <summary>The caller: whoever signed in, whatever code the form brings.</summary>
    public static Caller CallerOf(HttpContext http, string code)
    {
        var caller = PanelCallers.Of(http);
        return SignedIn.Of(http).IsOperator ? caller with { Actor = code } : caller;
    }
}
