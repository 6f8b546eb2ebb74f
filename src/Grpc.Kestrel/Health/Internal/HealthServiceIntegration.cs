using Grpc.Core;
using Grpc.Health.V1;
using Grpc.HealthCheck;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.AspNetCore.HealthChecks.Internal;

/// <summary>The health service as it is mapped: runs the application's checks where asked to, and closes watches when the application stops.</summary>
internal sealed class HealthServiceIntegration(
    HealthServiceImpl health,
    HealthCheckService checks,
    IOptions<GrpcHealthChecksOptions> options,
    IHostApplicationLifetime lifetime) : Grpc.Health.V1.Health.HealthBase
{
    public override async Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context)
    {
        if (!options.Value.UseHealthChecksCache && options.Value.Services.TryGet(request.Service, out var mapping))
            return new HealthCheckResponse { Status = await RunAsync(mapping, context.CancellationToken) };
        return await health.Check(request, context);
    }

    public override async Task Watch(HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        if (!options.Value.UseHealthChecksCache && options.Value.Services.TryGet(request.Service, out var mapping))
            health.SetStatus(mapping.Name, await RunAsync(mapping, context.CancellationToken));

        if (options.Value.SuppressCompletionOnShutdown)
        {
            await health.WatchAsync(request.Service, responseStream, context.CancellationToken);
            return;
        }

        // An open watch would hold the server's graceful stop up till its timeout, so it ends with the application;
        // the last word is NOT_SERVING, before the connection is told to go away.
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        await health.WatchAsync(request.Service, responseStream, leave.Token);
        if (!context.CancellationToken.IsCancellationRequested)
            await responseStream.WriteAsync(new HealthCheckResponse { Status = ServingStatus.NotServing }, context.CancellationToken);
    }

    private async Task<ServingStatus> RunAsync(ServiceMapping mapping, CancellationToken cancellation)
    {
        var report = await checks.CheckHealthAsync(check => mapping.Counts(check.Name, check.Tags), cancellation);
        return ServingStatuses.Of(report.Entries.Values);
    }
}
