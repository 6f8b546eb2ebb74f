using Grpc.Core;
using Grpc.Health.V1;
using Grpc.HealthCheck;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.Kestrel.Tests.Health;

public sealed class HealthServiceImplTests : IDisposable
{
    private const string Service = "judicial.Analogs";

    private readonly HealthServiceImpl _health = new();
    private readonly FakeCall _call = new();

    public void Dispose() => _call.Dispose();

    [Fact]
    public async Task Check_tells_the_status_last_set()
    {
        _health.SetStatus(Service, ServingStatus.Serving);
        _health.SetStatus(Service, ServingStatus.NotServing);

        Assert.Equal(ServingStatus.NotServing, (await _health.Check(new HealthCheckRequest { Service = Service }, _call)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no.such.Service")]
    public async Task Check_of_a_service_without_a_status_is_NOT_FOUND(string service)
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await _health.Check(new HealthCheckRequest { Service = service }, _call));
        Assert.Equal(StatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task Watch_tells_the_present_status_at_once_and_then_each_change()
    {
        _health.SetStatus(Service, ServingStatus.Serving);
        var watch = WatchAsync();
        Assert.Equal(ServingStatus.Serving, await _call.NextAsync());

        _health.SetStatus(Service, ServingStatus.Serving);
        _health.SetStatus("other.Service", ServingStatus.NotServing);
        _health.SetStatus(Service, ServingStatus.NotServing);
        Assert.Equal(ServingStatus.NotServing, await _call.NextAsync());

        await LeaveAsync(watch);
    }

    [Fact]
    public async Task Watch_of_an_unknown_service_says_SERVICE_UNKNOWN_and_stays_for_it_to_appear()
    {
        var watch = WatchAsync();
        Assert.Equal(ServingStatus.ServiceUnknown, await _call.NextAsync());
        Assert.False(watch.IsCompleted);

        _health.SetStatus(Service, ServingStatus.Serving);
        Assert.Equal(ServingStatus.Serving, await _call.NextAsync());

        await LeaveAsync(watch);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Clearing_tells_watchers_SERVICE_UNKNOWN(bool all)
    {
        _health.SetStatus(Service, ServingStatus.Serving);
        var watch = WatchAsync();
        Assert.Equal(ServingStatus.Serving, await _call.NextAsync());

        if (all)
            _health.ClearAll();
        else
            _health.ClearStatus(Service);
        Assert.Equal(ServingStatus.ServiceUnknown, await _call.NextAsync());

        await LeaveAsync(watch);
    }

    [Fact]
    public async Task A_slow_watcher_misses_the_oldest_changes_and_ends_with_the_newest()
    {
        var unblock = new TaskCompletionSource();
        _call.Blocked = unblock.Task;
        var watch = WatchAsync();
        Assert.Equal(ServingStatus.ServiceUnknown, await _call.NextAsync());

        const int changes = 10 * HealthServiceImpl.PendingChanges;
        for (var change = 0; change < changes; change++)
            _health.SetStatus(Service, change % 2 == 0 ? ServingStatus.Serving : ServingStatus.NotServing);
        _health.ClearStatus(Service);
        unblock.SetResult();

        var got = new List<ServingStatus>();
        do
            got.Add(await _call.NextAsync());
        while (got[^1] != ServingStatus.ServiceUnknown);
        Assert.InRange(got.Count, 1, HealthServiceImpl.PendingChanges);
        await LeaveAsync(watch);
        Assert.Empty(_call.Rest());
    }

    [Fact]
    public async Task A_watcher_that_left_is_forgotten()
    {
        var watch = WatchAsync();
        await _call.NextAsync();
        Assert.Equal(1, _health.WatcherCount(Service));

        await LeaveAsync(watch);

        Assert.Equal(0, _health.WatcherCount(Service));
    }

    private Task WatchAsync() => _health.Watch(new HealthCheckRequest { Service = Service }, _call, _call);

    private async Task LeaveAsync(Task watch)
    {
        _call.Leave();
        await watch;
    }
}
