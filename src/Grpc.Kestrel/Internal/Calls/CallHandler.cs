using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Kestrel.Internal.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>Answers the HTTP requests of one method.</summary>
internal abstract class CallHandler<TRequest, TResponse>(Method<TRequest, TResponse> method, CallSettings settings, ILogger logger)
    where TRequest : class
    where TResponse : class
{
    protected Method<TRequest, TResponse> Method { get; } = method;

    public async Task HandleAsync(HttpContext context)
    {
        if (!RequestProtocol.Accept(context, logger))
        {
            return;
        }

        // Routing compares without regard to case; gRPC paths differ by case. A prefix may stand before the path.
        if (context.Request.Path.Value?.EndsWith(Method.FullName, StringComparison.Ordinal) != true)
        {
            GrpcServerLog.MethodUnimplemented(logger, context.Request.Path.Value);
            await RequestProtocol.AnswerUnimplemented(context, "Method is unimplemented.").ConfigureAwait(false);
            return;
        }

        LiftLimits(context);
        var call = new HttpServerCallContext(context, Method, settings, logger);
        context.Features.Set<IServerCallContextFeature>(call);
        context.Response.ContentType = WireNames.ContentType;
        try
        {
            call.Begin();
            await InvokeAsync(call).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            call.Fail(exception);
        }

        await call.EndAsync().ConfigureAwait(false);
    }

    /// <summary>Reads the request, calls the method and writes the response.</summary>
    protected abstract Task InvokeAsync(HttpServerCallContext call);

    protected ValueTask<TRequest> ReadRequestAsync(HttpServerCallContext call) =>
        call.Reader.ReadSingleAsync(Method.RequestMarshaller.ContextualDeserializer, call.CancellationToken);

    /// <summary>Writes the only response; the end of the call flushes it together with the trailers.</summary>
    protected ValueTask WriteResponseAsync(HttpServerCallContext call, TResponse? response)
    {
        if (response is null)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "No message returned from method."));
        }

        return call.WriteAsync(response, Method.ResponseMarshaller.ContextualSerializer, options: null, flush: false, CancellationToken.None);
    }

    private void LiftLimits(HttpContext context)
    {
        if (Method.Type == MethodType.Unary)
        {
            return;
        }

        // Time limits for a request as a whole make no sense for a stream, unless somebody set one on this very method.
        if (context.GetEndpoint()?.Metadata.GetMetadata<RequestTimeoutAttribute>() is null
            && context.GetEndpoint()?.Metadata.GetMetadata<RequestTimeoutPolicy>() is null)
        {
            context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        }

        if (Method.Type == MethodType.ServerStreaming)
        {
            return;
        }

        // A stream may be silent for as long as it likes and may in sum exceed any size; each message has its own limit.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        if (context.Features.Get<Microsoft.AspNetCore.Server.Kestrel.Core.Features.IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }
    }
}
