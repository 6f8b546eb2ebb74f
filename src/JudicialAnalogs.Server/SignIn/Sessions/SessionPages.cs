using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.Panel.Entrance;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.SignIn.Sessions;

/// <summary>Where a person signs in and out, and sees who they are to the panel.</summary>
internal sealed class SessionPages(PanelSignIn signIn, SessionStart sessions, PageRenderer renderer) : IPanelPages
{
    private const long LargestAnswer = 64 * 1024;

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage("/sign-in", ShowAsync);
        panel.MapPage("/sign-in/start", StartAsync);
        // The issuer's answer knows no token of this panel's forms; the state in it stands for one.
        panel.MapUpload("/sign-in/callback", TakeAsync);
        panel.MapForm("/sign-out", EndAsync);
    }

    private Task<IResult> ShowAsync(HttpContext http) => renderer.RenderAsync<SignInPage>(
        http, PassagePlaces.None, new() { [nameof(SignInPage.Offered)] = signIn.IsOffered, [nameof(SignInPage.Next)] = PanelSignIn.Local(http.Request.Query["next"].ToString()) });

    private async Task<IResult> StartAsync(HttpContext http)
    {
        if (!signIn.IsOffered)
            return await renderer.RefuseAsync(http, "Error.SignIn.Missing", StatusCodes.Status404NotFound);
        return await signIn.BeginAsync(http, http.Request.Query["next"].ToString(), PanelRequest.WordsOf(http).Code) is { } page
            ? PanelResults.SeeOther(page)
            : await renderer.RefuseAsync(http, "Error.SignIn.Issuer", StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestAnswer;
        if (!http.Request.HasFormContentType)
            return await renderer.RefuseAsync(http, "Panel.Form.Unreadable", StatusCodes.Status400BadRequest);
        var (person, next) = await signIn.EndAsync(http, await http.Request.ReadFormAsync(http.RequestAborted));
        await sessions.BeginAsync(http, person);

        // The issuer's site began this step, so that a redirect from here would go without the cookie just given: the page leads on itself.
        http.Response.Headers["Refresh"] = $"0;url={next}";
        return await renderer.RenderAsync<SignedInPage>(http, PassagePlaces.None, new() { [nameof(SignedInPage.Next)] = next });
    }

    private async Task<IResult> EndAsync(HttpContext http)
    {
        await sessions.EndAsync(http);
        return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link("/sign-in"));
    }
}
