using Grpc.Core;
using Grpc.Health.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>The health service of gRPC, which load balancers ask.</summary>
internal static class HealthChecks
{
    private const string Check = "/grpc.health.v1.Health/Check";

    public static IEnumerable<ContractCheck> All() =>
    [
        new("health.check", "Health/Check says SERVING of the server as a whole.", async (server, cancellation) =>
        {
            var answer = await server.CallAsync<HealthCheckResponse>(Check, new HealthCheckRequest(), cancellation);
            Expect.That(answer.Status == HealthCheckResponse.Types.ServingStatus.Serving, $"it says {answer.Status}");
            return "SERVING";
        }),
        new("health.check-unknown", "Health/Check of a service that does not exist is NOT_FOUND.", async (server, cancellation) =>
        {
            await server.RefusalAsync(Check, new HealthCheckRequest { Service = "no.such.Service" }, StatusCode.NotFound, cancellation);
            return "NOT_FOUND";
        }),
        new("health.watch", "Health/Watch says at once how the server stands.", async (server, cancellation) =>
        {
            var first = await server.Wire.FirstAsync<HealthCheckResponse>("/grpc.health.v1.Health/Watch", new HealthCheckRequest(), cancellation);
            Expect.That(first.Status == HealthCheckResponse.Types.ServingStatus.Serving, $"it says {first.Status}");
            return "SERVING";
        }),
        new("health.watch-unknown", "Health/Watch of a service that does not exist says SERVICE_UNKNOWN and goes on.", async (server, cancellation) =>
        {
            var first = await server.Wire.FirstAsync<HealthCheckResponse>("/grpc.health.v1.Health/Watch", new HealthCheckRequest { Service = "no.such.Service" }, cancellation);
            Expect.That(first.Status == HealthCheckResponse.Types.ServingStatus.ServiceUnknown, $"it says {first.Status}");
            return "SERVICE_UNKNOWN";
        }),
    ];
}
