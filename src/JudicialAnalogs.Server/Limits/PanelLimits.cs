using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Limits;

/// <summary>The limits of calls for pages and forms: they count towards the same caller. Stylesheets and scripts are free.</summary>
internal static class PanelLimits
{
    /// <summary>Path prefix of what pages are made up with.</summary>
    private const string Assets = "/panel.css", Scripts = "/panel/scripts/";

    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var form = HttpMethods.IsPost(http.Request.Method);
        var of = ClassOf(http, form);
        if (form && http.GetEndpoint()?.Metadata.GetMetadata<ReadsItsForm>() is null)
            http.Response.RegisterForDispose(services.GetRequiredService<RequestBytes>().Hold(http.Request.ContentLength ?? long.MaxValue));

        // The result is written after this filter, so the pass is held until the request ends.
        var (caller, system) = SignedIn.CountedAs(http);
        http.Response.RegisterForDispose(await services.GetRequiredService<CallGate>().EnterAsync(caller, system, of, http.RequestAborted));
        return await next(context);
    }

    private static CallClass ClassOf(HttpContext http, bool form)
    {
        var pattern = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        return pattern == Assets || pattern.StartsWith(Scripts, StringComparison.Ordinal) ? CallClass.Free : CallClasses.OfPage(pattern, form);
    }
}
