using JudicialAnalogs.Server.Limits;

namespace JudicialAnalogs.Server.Tests.Limits;

public class CallGateTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caller_who_used_up_a_class_is_refused_and_may_go_on_with_another()
    {
        using var gate = Gate(new LimitOptions { Heavy = new() { PerSecond = 0.001, Burst = 2 } });
        for (var call = 0; call < 2; call++)
            (await gate.EnterAsync("a", false, CallClass.Heavy, Stop)).Dispose();

        var refused = await Assert.ThrowsAsync<LimitedException>(() => gate.EnterAsync("a", false, CallClass.Heavy, Stop).AsTask());

        Assert.Equal(LimitKind.Rate, refused.Kind);
        Assert.InRange(refused.RetryAfter, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1000));
        (await gate.EnterAsync("a", false, CallClass.Read, Stop)).Dispose();
        (await gate.EnterAsync("b", false, CallClass.Heavy, Stop)).Dispose();
        Assert.Equal(0, gate.Working);
    }

    [Fact]
    public async Task A_system_of_the_court_may_call_for_many_people()
    {
        using var gate = Gate(new LimitOptions { Read = new() { PerSecond = 0.001, Burst = 1 }, SystemFactor = 5 });
        for (var call = 0; call < 5; call++)
            (await gate.EnterAsync("cases", true, CallClass.Read, Stop)).Dispose();

        await Assert.ThrowsAsync<LimitedException>(() => gate.EnterAsync("cases", true, CallClass.Read, Stop).AsTask());
    }

    [Fact]
    public async Task Calls_of_one_caller_wait_for_each_other_and_what_does_not_fit_the_queue_is_refused()
    {
        using var gate = Gate(new LimitOptions { AtOncePerCaller = 1, WaitingPerCaller = 1 });
        var working = await gate.EnterAsync("a", false, CallClass.Read, Stop);
        var waiting = gate.EnterAsync("a", false, CallClass.Read, Stop).AsTask();

        var refused = await Assert.ThrowsAsync<LimitedException>(() => gate.EnterAsync("a", false, CallClass.Read, Stop).AsTask());

        Assert.Equal(LimitKind.Caller, refused.Kind);
        Assert.False(waiting.IsCompleted);
        (await gate.EnterAsync("b", false, CallClass.Read, Stop)).Dispose();
        working.Dispose();
        (await waiting.WaitAsync(TimeSpan.FromMinutes(1), Stop)).Dispose();
        (await gate.EnterAsync("a", false, CallClass.Read, Stop)).Dispose();
    }

    [Fact]
    public async Task The_server_as_a_whole_works_on_no_more_than_it_may()
    {
        using var gate = Gate(new LimitOptions { AtOnce = 2, Waiting = 0 });
        var first = await gate.EnterAsync("a", false, CallClass.Read, Stop);
        using var second = await gate.EnterAsync("b", false, CallClass.Read, Stop);

        var refused = await Assert.ThrowsAsync<LimitedException>(() => gate.EnterAsync("c", false, CallClass.Read, Stop).AsTask());

        Assert.Equal((LimitKind.Server, 2L), (refused.Kind, gate.Working));
        first.Dispose();
        (await gate.EnterAsync("c", false, CallClass.Read, Stop)).Dispose();
    }

    [Fact]
    public async Task Heavy_calls_leave_room_for_light_ones()
    {
        using var gate = Gate(new LimitOptions { HeavyAtOnce = 1, Waiting = 0 });
        using var heavy = await gate.EnterAsync("a", false, CallClass.Heavy, Stop);

        await Assert.ThrowsAsync<LimitedException>(() => gate.EnterAsync("b", false, CallClass.Heavy, Stop).AsTask());
        (await gate.EnterAsync("b", false, CallClass.Read, Stop)).Dispose();
    }

    [Fact]
    public async Task Whoever_waits_past_the_deadline_leaves_the_queue_and_takes_no_place()
    {
        using var gate = Gate(new LimitOptions { AtOnce = 1, Waiting = 1 });
        var working = await gate.EnterAsync("a", false, CallClass.Read, Stop);
        using var deadline = new CancellationTokenSource();
        var waiting = gate.EnterAsync("b", false, CallClass.Read, deadline.Token).AsTask();
        await deadline.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, gate.Waiting);
        var next = gate.EnterAsync("c", false, CallClass.Read, Stop).AsTask();
        working.Dispose();
        (await next.WaitAsync(TimeSpan.FromMinutes(1), Stop)).Dispose();
        Assert.Equal(0, gate.Working);
    }

    [Fact]
    public async Task Whoever_waited_as_long_as_anybody_may_is_refused()
    {
        using var gate = Gate(new LimitOptions { AtOnce = 1, LongestWait = TimeSpan.Zero });
        using var working = await gate.EnterAsync("a", false, CallClass.Read, Stop);

        Assert.Equal(LimitKind.Server, (await Assert.ThrowsAsync<LimitedException>(() => gate.EnterAsync("b", false, CallClass.Read, Stop).AsTask())).Kind);
    }

    [Fact]
    public async Task What_is_free_takes_no_place()
    {
        using var gate = Gate(new LimitOptions { AtOnce = 1, Waiting = 0 });
        using var working = await gate.EnterAsync("a", false, CallClass.Read, Stop);
        using var health = await gate.EnterAsync("a", false, CallClass.Free, Stop);

        Assert.Equal(1, gate.Working);
    }

    [Fact]
    public async Task Without_limits_of_callers_only_the_whole_server_is_limited()
    {
        using var gate = Gate(new LimitOptions { PerCaller = false, Read = new() { PerSecond = 0.001, Burst = 1 } });
        for (var call = 0; call < 10; call++)
            (await gate.EnterAsync("a", false, CallClass.Read, Stop)).Dispose();

        Assert.Equal(0, gate.CallersKept);
    }

    private static CallGate Gate(LimitOptions options) => new(options, TimeProvider.System, new Refusals());
}
