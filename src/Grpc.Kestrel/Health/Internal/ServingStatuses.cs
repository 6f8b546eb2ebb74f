using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grpc.AspNetCore.HealthChecks.Internal;

/// <summary>Translates ASP.NET Core's health into that of gRPC.</summary>
internal static class ServingStatuses
{
    /// <summary>One unhealthy check stops the service, a degraded one does not; no check at all tells nothing.</summary>
    public static HealthCheckResponse.Types.ServingStatus Of(IEnumerable<HealthReportEntry> entries)
    {
        var status = HealthCheckResponse.Types.ServingStatus.Unknown;
        foreach (var entry in entries)
        {
            if (entry.Status == HealthStatus.Unhealthy)
                return HealthCheckResponse.Types.ServingStatus.NotServing;
            status = HealthCheckResponse.Types.ServingStatus.Serving;
        }

        return status;
    }
}
