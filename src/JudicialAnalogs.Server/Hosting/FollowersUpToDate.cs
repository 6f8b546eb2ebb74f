using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>Healthy when a first index, table and calibration stand; degraded while they lag behind the records, when questions are answered from the last good state.</summary>
internal sealed class FollowersUpToDate(Engine engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var head = await engine.Records.Changes.HeadAsync(cancellationToken);
        return engine.CatchUp.Followers.All(follower => follower.IsOptional || follower.Sequence == head) ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded();
    }
}
