using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Kestrel.Internal.Calls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>Turns services into endpoints, and answers for the services and methods there are none of.</summary>
internal sealed class ServiceEndpoints(IServiceProvider services, IOptions<GrpcServiceOptions> serverOptions, ILoggerFactory loggers)
{
    private readonly TimeProvider _time = services.GetService<TimeProvider>() ?? TimeProvider.System;
    private readonly ILogger _logger = loggers.CreateLogger(GrpcServerLog.Category);
    private bool _unknownServicesMapped;

    public GrpcServiceEndpointConventionBuilder Map<TService>(IEndpointRouteBuilder builder)
        where TService : class
    {
        // Without AddServiceOptions nothing fills a service's options in: the server's count then.
        var own = services.GetServices<IConfigureOptions<GrpcServiceOptions<TService>>>().Any()
            ? services.GetRequiredService<IOptions<GrpcServiceOptions<TService>>>().Value
            : null;
        var options = own ?? serverOptions.Value;
        var interceptors = new InterceptorPipeline([.. serverOptions.Value.Interceptors, .. own?.Interceptors ?? []]);
        var binder = new ServiceBinder<TService>(new CallSettings(options, _time), interceptors, _logger);
        binder.BindAll();
        return Map(builder, typeof(TService), binder.Methods, options.IgnoreUnknownServices ?? false);
    }

    public GrpcServiceEndpointConventionBuilder Map(IEndpointRouteBuilder builder, ServerServiceDefinition definition)
    {
        var options = serverOptions.Value;
        var binder = new DefinitionBinder(new CallSettings(options, _time), new InterceptorPipeline(options.Interceptors), _logger);
        definition.BindService(binder);
        return Map(builder, typeof(ServerServiceDefinition), binder.Methods, options.IgnoreUnknownServices ?? false);
    }

    private GrpcServiceEndpointConventionBuilder Map(
        IEndpointRouteBuilder builder,
        Type serviceType,
        List<MappedMethod> methods,
        bool ignoreUnknownMethods)
    {
        var endpoints = new List<IEndpointConventionBuilder>(methods.Count + 2);
        foreach (var mapped in methods)
        {
            var endpoint = builder.Map(RoutePatternFactory.Parse(mapped.Method.FullName), mapped.Handler);
            endpoint.WithDisplayName($"gRPC - {mapped.Method.FullName}");
            endpoint.WithMetadata(
                [.. mapped.Attributes, new HttpMethodMetadata([HttpMethods.Post], acceptCorsPreflight: true), new GrpcMethodMetadata(serviceType, mapped.Method)]);
            endpoints.Add(endpoint);
        }

        if (!ignoreUnknownMethods)
        {
            foreach (var service in methods.Select(mapped => mapped.Method.ServiceName).Distinct(StringComparer.Ordinal))
            {
                endpoints.Add(MapUnimplemented(builder, service, "Method is unimplemented.", GrpcServerLog.MethodUnimplemented));
            }
        }

        if (!_unknownServicesMapped && !(serverOptions.Value.IgnoreUnknownServices ?? false))
        {
            _unknownServicesMapped = true;
            MapUnimplemented(builder, "{unimplementedService}", "Service is unimplemented.", GrpcServerLog.ServiceUnimplemented);
        }

        return new GrpcServiceEndpointConventionBuilder(endpoints);
    }

    private IEndpointConventionBuilder MapUnimplemented(IEndpointRouteBuilder builder, string service, string detail, Action<ILogger, string?> log)
    {
        var pattern = RoutePatternFactory.Parse(
            $"{service}/{{unimplementedMethod}}",
            defaults: null,
            parameterPolicies: new { unimplementedMethod = GrpcRequestConstraint.Instance });
        return builder
            .Map(pattern, context =>
            {
                if (!RequestProtocol.Accept(context, _logger))
                {
                    return Task.CompletedTask;
                }

                log(_logger, context.Request.Path.Value);
                return RequestProtocol.AnswerUnimplemented(context, detail);
            })
            .WithDisplayName($"gRPC - unimplemented {(service[0] == '{' ? "service" : service)}")
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Post]));
    }
}
