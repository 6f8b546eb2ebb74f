using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Takes nothing from a form that this panel did not show to the same browser.</summary>
internal static class PanelForms
{
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<ReadsItsForm>() is not null)
            return await next(context);
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
}
