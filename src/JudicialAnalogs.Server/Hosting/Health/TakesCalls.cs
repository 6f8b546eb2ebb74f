using JudicialAnalogs.Server.Hosting.Stopping;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JudicialAnalogs.Server.Hosting.Health;

/// <summary>Unhealthy from the moment the server is told to stop: balancers look elsewhere before calls are refused.</summary>
internal sealed class TakesCalls(CallsInFlight calls) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(calls.IsStopping ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}
