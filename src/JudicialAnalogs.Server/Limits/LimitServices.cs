using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Limits;

/// <summary>The limits put together.</summary>
internal static class LimitServices
{
    /// <summary>Registers what limits calls.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="options">Limits.</param>
    public static IServiceCollection AddLimits(this IServiceCollection services, LimitOptions options) => services
        .AddSingleton(options)
        .AddSingleton<Refusals>()
        .AddSingleton<CallGate>()
        .AddSingleton<RequestBytes>();

    /// <summary>Counts the bytes of messages of gRPC calls; behind gRPC-Web, whose bodies are other than they look.</summary>
    public static void UseRequestBytes(this IApplicationBuilder app) => app.Use((http, next) => http.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>() is null ? next(http) : CountedAsync(http, next));

    private static async Task CountedAsync(HttpContext http, RequestDelegate next)
    {
        var bytes = http.RequestServices.GetRequiredService<RequestBytes>();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = (long)bytes.LargestMessage + CountedBody.Prefix;
        var own = http.Features.Get<IRequestBodyPipeFeature>();
        using var body = new CountedBody(http.Request.BodyReader, bytes, http.RequestServices.GetRequiredService<LimitOptions>().Connections.MessageArrival, http.RequestServices.GetRequiredService<TimeProvider>());
        http.Features.Set<IRequestBodyPipeFeature>(body);
        try
        {
            await next(http);
        }
        finally
        {
            http.Features.Set(own);
        }
    }
}
