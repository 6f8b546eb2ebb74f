using JudicialAnalogs.Server.Panel.Embed;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Headers of every answer of the panel: no inline script or style, nothing from elsewhere, nothing kept by the browser.</summary>
internal static class PanelHeaders
{
    /// <summary>Pages show cases: no browser keeps them.</summary>
    public const string NotKept = "no-store";

    private const string ContentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    public static ValueTask<object?> AddAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Add(context.HttpContext);
        return next(context);
    }

    /// <summary>Adds them to an answer.</summary>
    public static void Add(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurity + (PanelRequest.IsEmbedded(http) ? http.RequestServices.GetRequiredService<EmbedOrigins>().FrameAncestors : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = NotKept;
        headers["Referrer-Policy"] = "no-referrer";
    }
}
