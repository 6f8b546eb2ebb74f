using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Grpc.AspNetCore.Web.Internal;

/// <summary>
/// Makes a gRPC-Web call look like a native one to the endpoint behind it, and the endpoint's answer like gRPC-Web to the caller:
/// https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md.
/// </summary>
internal sealed class GrpcWebMiddleware(RequestDelegate next, IOptions<GrpcWebOptions> options)
{
    private const string Http2 = "HTTP/2";

    public Task InvokeAsync(HttpContext context)
    {
        var takesWeb = context.GetEndpoint()?.Metadata.GetMetadata<IGrpcWebEnabledMetadata>()?.GrpcWebEnabled ?? options.Value.DefaultEnabled;
        return takesWeb && HttpMethods.IsPost(context.Request.Method) && GrpcWebContentType.TryParse(context.Request.ContentType, out var contentType)
            ? TranslateAsync(context, contentType)
            : next(context);
    }

    private async Task TranslateAsync(HttpContext context, GrpcWebContentType asked)
    {
        var answered = asked.Response(context.Request.Headers.Accept);
        TranslateRequest(context, asked);

        var protocol = context.Request.Protocol;
        context.Request.Protocol = Http2;
        context.Response.OnStarting(() =>
        {
            // The server shapes the response by the protocol: HTTP/1.1 must be told again before the headers go.
            context.Request.Protocol = protocol;
            if (GrpcWebContentType.IsNative(context.Response.ContentType))
                context.Response.ContentType = answered.ToString();
            return Task.CompletedTask;
        });

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var trailers = context.Features.Get<IHttpResponseTrailersFeature>();
        var response = new GrpcWebResponse(body, answered.IsText);
        context.Features.Set<IHttpResponseBodyFeature>(response);
        context.Features.Set<IHttpResponseTrailersFeature>(response);
        try
        {
            await next(context);
            if (!context.RequestAborted.IsCancellationRequested)
                await response.WriteTrailersAsync();
        }
        finally
        {
            context.Request.Protocol = protocol;
            context.Features.Set(body);
            context.Features.Set(trailers);
        }
    }

    private static void TranslateRequest(HttpContext context, GrpcWebContentType asked)
    {
        var request = context.Request;
        request.ContentType = asked.NativeName;
        if (!asked.IsText)
            return;

        request.ContentLength = null;
        request.Body = new Base64RequestStream(request.Body);
    }
}
