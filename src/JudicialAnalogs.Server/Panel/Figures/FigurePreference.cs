using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Comparisons;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Figures;

/// <summary>
/// Whether a judge wants to see what practice did only after a provisional decision: a number seen first pulls the judgment towards it (Englich,
/// Mussweiler and Strack 2006; Rachlinski, Wistrich and Guthrie 2015). The choice is kept in the browser.
/// </summary>
internal sealed class FigurePreference(Engine engine, PanelOptions options)
{
    private const string Cookie = "analogs-figures";
    private const string After = "after";
    private const string AtOnce = "at-once";
    private const int DaysKept = 365;

    /// <summary>The choice of this browser; that of the server where it has none.</summary>
    public bool IsOn(HttpContext http) => http.Request.Cookies[Cookie] switch
    {
        After => true,
        AtOnce => false,
        _ => options.FiguresAfterDecision,
    };

    /// <summary>True when the figures of a comparison are not to be shown yet.</summary>
    public bool Hides(HttpContext http, V1.AssessDraftResponse seen) => NamesNoPunishment(seen) && IsOn(http);

    /// <summary>True when a draft of a criminal case was compared before it named a punishment.</summary>
    public static bool NamesNoPunishment(V1.AssessDraftResponse seen) =>
        seen.Punishment is null && seen.Claim is null && seen.FarFromPractice.All(finding => finding.Aspect != V1.DivergenceAspect.Punishment);

    /// <summary>Keeps a choice.</summary>
    public static void Keep(HttpContext http, bool afterDecision) => http.Response.Cookies.Append(Cookie, afterDecision ? After : AtOnce, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(DaysKept),
        IsEssential = true,
    });

    /// <summary>Notes that the figures of a comparison were put before the judge: the first such entry tells when they were opened.</summary>
    public Task NoteOpenedAsync(ComparedDraft draft, HttpContext http) =>
        engine.Records.Ledger.NoteAsync(PanelCallers.Of(http), "draft.figures", $"{draft.Id} {draft.Stored.Number}", ReadOnlyMemory<byte>.Empty, http.RequestAborted);
}
