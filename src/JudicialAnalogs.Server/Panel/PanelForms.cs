using JudicialAnalogs.Server.Limits;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Takes nothing from a form that this panel did not show to the same browser.</summary>
internal static class PanelForms
{
    // Of what is larger the connection is cut, and the browser can say nothing but that.
    private const long LargestRefused = 512L * 1024 * 1024;

    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<ReadsItsForm>() is not null)
            return await next(context);
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.ContentLength is <= LargestRefused && http.Request.ContentLength > http.RequestServices.GetRequiredService<LimitOptions>().LargestForm)
            return await TooLargeAsync(http);
        try
        {
            if (!HttpMethods.IsPost(http.Request.Method) || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
                return await next(context);
        }
        catch (AntiforgeryValidationException) when (!http.Response.HasStarted)
        {
            // A form that cannot be read at all: too long, cut off, or not one.
            return await http.RequestServices.GetRequiredService<PageRenderer>().RefuseAsync(http, "Panel.Form.Unreadable", StatusCodes.Status400BadRequest);
        }

        return await http.RequestServices.GetRequiredService<PageRenderer>().RefuseAsync(http, "Panel.Form.Expired", StatusCodes.Status400BadRequest);
    }

    // A browser shows the answer only once it has sent everything: it is read to its end and kept nowhere.
    private static async Task<IResult> TooLargeAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestRefused;
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        return await http.RequestServices.GetRequiredService<PageRenderer>().RefuseAsync(http, "Panel.Form.Unreadable", StatusCodes.Status413PayloadTooLarge);
    }
}
