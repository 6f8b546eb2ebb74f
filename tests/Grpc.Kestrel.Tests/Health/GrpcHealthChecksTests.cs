using Grpc.AspNetCore.HealthChecks;
using Grpc.AspNetCore.HealthChecks.Internal;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.HealthCheck;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.Kestrel.Tests.Health;

public sealed class GrpcHealthChecksTests
{
    [Theory]
    [InlineData(HealthStatus.Healthy, ServingStatus.Serving)]
    [InlineData(HealthStatus.Degraded, ServingStatus.Serving)]
    [InlineData(HealthStatus.Unhealthy, ServingStatus.NotServing)]
    public async Task Check_runs_the_applications_checks(HealthStatus health, ServingStatus expected)
    {
        await using var app = Build(checks => checks.AddCheck("one", () => HealthCheckResult.Healthy()).AddCheck("two", () => new HealthCheckResult(health)));

        Assert.Equal(expected, await CheckAsync(app, ""));
    }

    [Fact]
    public async Task Without_any_check_nothing_is_known()
    {
        await using var app = Build(_ => { });

        Assert.Equal(ServingStatus.Unknown, await CheckAsync(app, ""));
    }

    [Fact]
    public async Task A_mapped_name_counts_its_own_checks_only()
    {
        await using var app = Build(
            checks => checks.AddCheck("store", () => HealthCheckResult.Healthy(), ["a"]).AddCheck("index", () => HealthCheckResult.Unhealthy(), ["b"]),
            options =>
            {
                options.Services.Map("by.Tag", check => check.Tags.Contains("a"));
                options.Services.Map("by.Name", check => check.Name == "index");
            });

        Assert.Equal(ServingStatus.Serving, await CheckAsync(app, "by.Tag"));
        Assert.Equal(ServingStatus.NotServing, await CheckAsync(app, "by.Name"));
        Assert.Equal(ServingStatus.NotServing, await CheckAsync(app, ""));
    }

    [Fact]
    public async Task A_cached_check_knows_what_was_published_and_nothing_before()
    {
        await using var app = Build(checks => checks.AddCheck("one", () => HealthCheckResult.Healthy()), options => options.UseHealthChecksCache = true);
        var error = await Assert.ThrowsAsync<RpcException>(() => CheckAsync(app, ""));
        Assert.Equal(StatusCode.NotFound, error.StatusCode);

        var report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        await app.Services.GetRequiredService<IHealthCheckPublisher>().PublishAsync(report, TestContext.Current.CancellationToken);

        Assert.Equal(ServingStatus.Serving, await CheckAsync(app, ""));
    }

    [Fact]
    public async Task A_status_set_by_hand_is_told_beside_the_mapped_ones()
    {
        await using var app = Build(checks => checks.AddCheck("one", () => HealthCheckResult.Healthy()));
        app.Services.GetRequiredService<HealthServiceImpl>().SetStatus("by.Hand", ServingStatus.NotServing);

        Assert.Equal(ServingStatus.NotServing, await CheckAsync(app, "by.Hand"));
    }

    [Fact]
    public async Task A_watch_ends_with_NOT_SERVING_when_the_application_stops()
    {
        await using var app = Build(checks => checks.AddCheck("one", () => HealthCheckResult.Healthy()));
        using var call = new FakeCall();
        var watch = Service(app).Watch(new HealthCheckRequest(), call, call);
        Assert.Equal(ServingStatus.Serving, await call.NextAsync());

        app.Lifetime.StopApplication();

        await watch;
        Assert.Equal(ServingStatus.NotServing, await call.NextAsync());
    }

    [Fact]
    public async Task A_watch_outlives_the_stop_where_completion_is_suppressed()
    {
        await using var app = Build(
            checks => checks.AddCheck("one", () => HealthCheckResult.Healthy()), options => options.SuppressCompletionOnShutdown = true);
        using var call = new FakeCall();
        var watch = Service(app).Watch(new HealthCheckRequest(), call, call);
        Assert.Equal(ServingStatus.Serving, await call.NextAsync());

        app.Lifetime.StopApplication();
        app.Services.GetRequiredService<HealthServiceImpl>().SetStatus("", ServingStatus.Unknown);

        Assert.Equal(ServingStatus.Unknown, await call.NextAsync());
        call.Leave();
        await watch;
    }

    [Fact]
    public async Task Registering_twice_keeps_what_was_mapped()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGrpcHealthChecks(options => options.Services.Map("", check => check.Name == "one"));
        builder.Services.AddGrpcHealthChecks().AddCheck("one", () => HealthCheckResult.Healthy()).AddCheck("two", () => HealthCheckResult.Unhealthy());
        await using var app = builder.Build();

        Assert.Equal(ServingStatus.Serving, await CheckAsync(app, ""));
    }

    [Fact]
    public async Task Mapping_without_registering_says_what_to_call()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGrpc();
        await using var app = builder.Build();

        Assert.Contains("AddGrpcHealthChecks", Assert.Throws<InvalidOperationException>(() => app.MapGrpcHealthChecksService()).Message, StringComparison.Ordinal);
    }

    private static WebApplication Build(Action<IHealthChecksBuilder> checks, Action<GrpcHealthChecksOptions>? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        checks(builder.Services.AddGrpcHealthChecks(options ?? (_ => { })));
        return builder.Build();
    }

    private static HealthServiceIntegration Service(WebApplication app) => app.Services.GetRequiredService<HealthServiceIntegration>();

    private static async Task<ServingStatus> CheckAsync(WebApplication app, string service)
    {
        using var call = new FakeCall();
        return (await Service(app).Check(new HealthCheckRequest { Service = service }, call)).Status;
    }
}
