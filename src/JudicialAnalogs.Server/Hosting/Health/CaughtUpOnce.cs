using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JudicialAnalogs.Server.Hosting.Health;

/// <summary>Unhealthy until index, table and calibration have been up to the records once.</summary>
internal sealed class CaughtUpOnce(FirstCatchUp first) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await first.IsDoneAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
