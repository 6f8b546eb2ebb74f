using Grpc.Kestrel.Internal.Calls;
using Grpc.Kestrel.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class CallDeadlineTests
{
    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _answer = new();
    private int _answers;

    [Fact]
    public async Task The_answer_goes_out_before_the_token_is_cancelled()
    {
        using var deadline = Deadline(TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, _answers);
        Assert.False(deadline.Token.IsCancellationRequested);

        var ending = deadline.TryEndAsync().AsTask();
        Assert.False(ending.IsCompleted);
        _answer.SetResult();

        Assert.False(await ending);
        Assert.True(deadline.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task A_call_that_has_ended_is_not_answered_again()
    {
        using var deadline = Deadline(TimeSpan.FromSeconds(1));
        Assert.True(await deadline.TryEndAsync());

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(0, _answers);
        Assert.False(deadline.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task An_answer_waits_for_the_write_under_way_and_the_next_write_is_refused()
    {
        _answer.SetResult();
        using var deadline = Deadline(TimeSpan.FromSeconds(1));
        Assert.True(await deadline.TryEnterAsync());
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, _answers);

        deadline.Leave();

        Assert.False(await deadline.TryEndAsync());
        Assert.Equal(1, _answers);
        Assert.False(await deadline.TryEnterAsync());
    }

    [Fact]
    public void A_wait_longer_than_a_timer_can_take_goes_in_steps()
    {
        using var deadline = Deadline(TimeSpan.FromDays(120));
        var step = TimeSpan.FromMilliseconds(uint.MaxValue - 1);
        _time.Advance(step);
        _time.Advance(step);
        Assert.Equal(0, _answers);

        _time.Advance(TimeSpan.FromDays(120) - step - step);

        Assert.Equal([step, step, TimeSpan.FromDays(120) - step - step], _time.DueTimes);
        Assert.Equal(1, _answers);
    }

    [Fact]
    public async Task A_client_that_goes_cancels_the_token_without_an_answer()
    {
        using var aborted = new CancellationTokenSource();
        using var deadline = new CallDeadline(TimeSpan.FromSeconds(1), AnswerAsync, _time, NullLogger.Instance, aborted.Token);

        await aborted.CancelAsync();

        Assert.True(deadline.Token.IsCancellationRequested);
        Assert.Equal(0, _answers);
        Assert.True(await deadline.TryEndAsync());
    }

    private CallDeadline Deadline(TimeSpan timeout) => new(timeout, AnswerAsync, _time, NullLogger.Instance, CancellationToken.None);

    private Task AnswerAsync()
    {
        _answers++;
        return _answer.Task;
    }
}
