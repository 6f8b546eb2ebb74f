using JudicialAnalogs.Server.Hosting.Stopping;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JudicialAnalogs.Server.Tests.Hosting.Stopping;

public class CallsInFlightTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_calls_there_is_nothing_to_wait_for()
    {
        var calls = new CallsInFlight();
        await calls.CountAsync(new DefaultHttpContext(), _ => Task.CompletedTask);

        Assert.Equal(0, await calls.DrainAsync(TimeSpan.FromHours(1), TimeProvider.System, Token));
        Assert.True(calls.IsRefusing);
    }

    [Fact]
    public async Task Draining_ends_with_the_last_call()
    {
        var (calls, first, second) = (new CallsInFlight(), new TaskCompletionSource(), new TaskCompletionSource());
        var (one, other) = (calls.CountAsync(new DefaultHttpContext(), _ => first.Task), calls.CountAsync(new DefaultHttpContext(), _ => second.Task));
        var drained = calls.DrainAsync(TimeSpan.FromHours(1), TimeProvider.System, Token);
        first.SetResult();
        await one;
        Assert.False(drained.IsCompleted);

        second.SetResult();
        await other;
        Assert.Equal(0, await drained);
    }

    [Fact]
    public async Task What_is_not_done_in_time_is_broken_off()
    {
        var (calls, http, ended) = (new CallsInFlight(), new DefaultHttpContext(), new TaskCompletionSource());
        http.Features.Set<IHttpRequestLifetimeFeature>(new Lifetime(ended));
        var call = calls.CountAsync(http, _ => ended.Task);

        Assert.Equal(1, await calls.DrainAsync(TimeSpan.Zero, TimeProvider.System, Token));
        await call;
        Assert.Equal(0, calls.Count);
    }

    private sealed class Lifetime(TaskCompletionSource ended) : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; }

        public void Abort() => ended.SetResult();
    }
}
