using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting.Health;

/// <summary>
/// How the server does, in three questions, for gRPC health (service names <c>live</c>, <c>ready</c>, <c>startup</c>; no name and the services of
/// the contract mean <c>ready</c>) and for plain HTTP. Answers hold no data and ask for no sign-in.
/// </summary>
internal static class HealthServices
{
    private const string Live = "live";
    private const string Ready = "ready";
    private const string Startup = "startup";

    /// <summary>Registers it.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="contract">Full names of the services of the contract.</param>
    public static IServiceCollection AddHealth(this IServiceCollection services, IEnumerable<string> contract)
    {
        // A server that catches up is no failure, and who asks is told in the answer: a line for each asking would only hide the others.
        services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
        services.AddSingleton<FirstCatchUp>();
        services.AddGrpcHealthChecks(health =>
            {
                foreach (var name in contract.Prepend(Ready).Prepend(""))
                    health.Services.Map(name, check => check.Tags.Contains(Ready));
                health.Services.Map(Startup, check => check.Tags.Contains(Startup));
                health.Services.Map(Live, check => check.Tags.Contains(Live));
            })
            .AddCheck("process", () => HealthCheckResult.Healthy(), [Live])
            .AddCheck<TakesCalls>("calls", tags: [Ready])
            .AddCheck<CaughtUpOnce>("catch-up", tags: [Ready, Startup])
            .AddCheck<FollowersUpToDate>("followers", tags: [Ready]);
        return services;
    }

    /// <summary>Maps <c>/health/live</c>, <c>/health/ready</c> and <c>/health/startup</c>: 200 or 503 and one word.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        foreach (var question in new[] { Live, Ready, Startup })
            endpoints.MapGet($"/health/{question}", (HttpContext http, HealthCheckService checks) => AnswerAsync(http, checks, question));
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, HealthCheckService checks, string question)
    {
        var report = await checks.CheckHealthAsync(check => check.Tags.Contains(question), http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return report.Status == HealthStatus.Unhealthy ? Results.Text("no", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("yes");
    }
}
