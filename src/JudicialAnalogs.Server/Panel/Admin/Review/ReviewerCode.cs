using JudicialAnalogs.Records;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>
/// Who reviews: until there is a sign-in, whoever reaches the panel is trusted to name themselves, as callers of gRPC are. Corrections need two different people.
/// </summary>
internal static class ReviewerCode
{
    /// <summary>Characters a code may have.</summary>
    public const int Longest = 100;

    private const string Cookie = "analogs-reviewer";

    /// <summary>The code used last in this browser; that of the operator before.</summary>
    public static string Of(HttpContext http) =>
        http.Request.Cookies[Cookie] is { Length: > 0 and <= Longest } code ? code : PanelCallers.Operator.Actor;

    /// <summary>Keeps a code for the next item.</summary>
    public static void Keep(HttpContext http, string code) =>
        http.Response.Cookies.Append(Cookie, code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/admin/review", IsEssential = true });

    /// <summary>The caller behind a code.</summary>
    public static Caller CallerOf(string code) => PanelCallers.Operator with { Actor = code };
}
