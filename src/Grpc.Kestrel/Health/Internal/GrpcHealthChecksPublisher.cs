using Grpc.HealthCheck;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Grpc.AspNetCore.HealthChecks.Internal;

/// <summary>Carries each published health report into the gRPC health service.</summary>
internal sealed class GrpcHealthChecksPublisher(HealthServiceImpl health, IOptions<GrpcHealthChecksOptions> options) : IHealthCheckPublisher
{
    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var mapping in options.Value.Services)
        {
            var counting = report.Entries.Where(entry => mapping.Counts(entry.Key, entry.Value.Tags)).Select(entry => entry.Value);
            health.SetStatus(mapping.Name, ServingStatuses.Of(counting));
        }

        return Task.CompletedTask;
    }
}
