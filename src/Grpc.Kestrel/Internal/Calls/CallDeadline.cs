using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>
/// Ends a call when its deadline passes. Two parties can end a call: the handler's side when it is done and the timer. Both,
/// and every write of the handler, pass one gate. Whoever first passes it to end the call owns the response from then on:
/// <list type="bullet">
/// <item>the timer comes first: it answers, resets the stream and only then cancels the token, so a handler that reacts
/// to the token finds the answer given. A later write sees the ended call and throws; the end of the handler's side waits
/// until the timer's answer is out, because the server reuses the HTTP context after that;</item>
/// <item>the handler comes first: the timer finds the call ended and does nothing.</item>
/// </list>
/// A write holds the gate only while it fills the transport's buffers, not while it waits for the client to read.
/// </summary>
internal sealed class CallDeadline : IDisposable
{
    // Timers of some systems tick early by up to one scheduler quantum; a rest below it counts as nothing.
    private static readonly TimeSpan Epsilon = TimeSpan.FromMilliseconds(14);

    // The longest due time of a timer is 2^32-2 ms, 49.7 days; a longer wait is taken in steps.
    private static readonly TimeSpan LongestStep = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly Func<Task> _answer;
    private readonly ILogger _logger;
    private readonly long _started;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _cancellation = new();
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration _aborted;
    private readonly ITimer _timer;
    private bool _ended;

    /// <summary>Starts the clock.</summary>
    /// <param name="timeout">How long the call may take.</param>
    /// <param name="answer">Sends the answer of a call past its deadline.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Takes faults.</param>
    /// <param name="requestAborted">Cancelled when the client goes.</param>
    public CallDeadline(TimeSpan timeout, Func<Task> answer, TimeProvider time, ILogger logger, CancellationToken requestAborted)
    {
        _time = time;
        _timeout = timeout;
        _answer = answer;
        _logger = logger;
        _started = time.GetTimestamp();
        Token = _cancellation.Token;
        _aborted = requestAborted.UnsafeRegister(static state => ((CallDeadline)state!).Cancel(), this);

        // Set before it is armed: the callback may come while the constructor still runs.
        _timer = time.CreateTimer(static state => ((CallDeadline)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(Step(timeout), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when the client goes or after the deadline has been answered.</summary>
    public CancellationToken Token { get; }

    /// <summary>Enters the gate to write.</summary>
    /// <returns>False when the deadline has ended the call; the gate is not held then.</returns>
    public async ValueTask<bool> TryEnterAsync()
    {
        await _gate.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        if (!_ended)
        {
            return true;
        }

        _gate.Release();
        return false;
    }

    /// <summary>Leaves the gate.</summary>
    public void Leave() => _gate.Release();

    /// <summary>Ends the call on the handler's side.</summary>
    /// <returns>False when the deadline has ended it; its answer is out then.</returns>
    public async ValueTask<bool> TryEndAsync()
    {
        if (!await TryEnterAsync().ConfigureAwait(false))
        {
            await _answered.Task.ConfigureAwait(false);
            return false;
        }

        _ended = true;
        Leave();
        return true;
    }

    public void Dispose()
    {
        // The gate and the token's source stay usable for a timer callback or a registration that is still under way;
        // neither holds anything but memory.
        _timer.Dispose();
        _aborted.Unregister();
    }

    private static TimeSpan Step(TimeSpan remaining) => remaining < TimeSpan.Zero ? TimeSpan.Zero : remaining > LongestStep ? LongestStep : remaining;

    private void OnTimer()
    {
        var remaining = _timeout - _time.GetElapsedTime(_started);
        if (remaining <= Epsilon)
        {
            _ = ExpireAsync();
            return;
        }

        try
        {
            _timer.Change(Step(remaining), Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The call ended between the tick and here.
        }
    }

    private async Task ExpireAsync()
    {
        if (!await TryEnterAsync().ConfigureAwait(false))
        {
            return;
        }

        _ended = true;
        Leave();
        try
        {
            GrpcServerLog.DeadlineExceeded(_logger, _timeout);
            await _answer().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            GrpcServerLog.DeadlineFailed(_logger, exception);
        }
        finally
        {
            Cancel();
            _answered.TrySetResult();
        }
    }

    private void Cancel()
    {
        try
        {
            _cancellation.Cancel();
        }
        catch (AggregateException exception)
        {
            // A callback the handler registered threw; the call is over all the same.
            GrpcServerLog.DeadlineFailed(_logger, exception);
        }
    }
}
