using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.Panel.Arrival;
using JudicialAnalogs.Server.Panel.Entrance;
using JudicialAnalogs.Server.SignIn.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>What a person sees who is not let through: why, and what to do.</summary>
internal sealed class AccessPages(PageRenderer renderer, PanelSignIn panel)
{
    /// <summary>Answers with the refusal, in the language of the page.</summary>
    public async Task RefuseAsync(HttpContext http, Exception failure)
    {
        PanelHeaders.Add(http);
        await (await PageAsync(http, failure)).ExecuteAsync(http);
    }

    private Task<IResult> PageAsync(HttpContext http, Exception failure)
    {
        var message = PanelFaults.MessageOf(RpcErrors.Of(failure, PanelRequest.WordsOf(http))!);
        if (failure is not SignInRequiredException)
            return renderer.RenderAsync<AccessRefusedPage>(http, PassagePlaces.None, new() { [nameof(AccessRefusedPage.Message)] = message }, StatusCodes.Status403Forbidden);

        // A browser keeps strict cookies back from a step that another site began; one more step, which this page begins, brings them.
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            http.Response.Headers["Refresh"] = "0";
            return renderer.RenderAsync<CrossingPage>(http, PassagePlaces.None, [], StatusCodes.Status401Unauthorized);
        }

        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        var way = panel.IsOffered && HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString.Value : null;
        return renderer.RenderAsync<SignInPage>(
            http,
            PassagePlaces.None,
            new() { [nameof(SignInPage.Message)] = panel.IsOffered ? null : message, [nameof(SignInPage.Offered)] = panel.IsOffered, [nameof(SignInPage.Next)] = way },
            StatusCodes.Status401Unauthorized);
    }
}
