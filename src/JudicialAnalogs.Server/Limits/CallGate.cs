using System.Threading.RateLimiting;

namespace JudicialAnalogs.Server.Limits;

/// <summary>
/// Lets calls in: first by the caller's own budget, then by what the caller has under way, then by what the whole server works on. Whoever waits holds
/// only what the later steps do not wait for, so nobody waits in a circle.
/// </summary>
internal sealed class CallGate : IDisposable
{
    // What a refused call is told to wait where nobody can tell when a place is free.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly LimitOptions _options;
    private readonly TimeProvider _time;
    private readonly Refusals _refusals;
    private readonly CallerShelf _callers;
    private readonly ConcurrencyLimiter _heavy;
    private readonly ConcurrencyLimiter _all;

    public CallGate(LimitOptions options, TimeProvider time, Refusals refusals)
    {
        (_options, _time, _refusals) = (options, time, refusals);
        _callers = new CallerShelf(options, refusals);
        _heavy = Limiter(options.HeavyAtOnce, options.Waiting);
        _all = Limiter(options.AtOnce, options.Waiting);
    }

    /// <summary>Callers remembered.</summary>
    public int CallersKept => _callers.Count;

    /// <summary>Calls worked on.</summary>
    public long Working => _options.AtOnce - _all.GetStatistics()!.CurrentAvailablePermits;

    /// <summary>Calls that wait for the server.</summary>
    public long Waiting => _all.GetStatistics()!.CurrentQueuedCount + _heavy.GetStatistics()!.CurrentQueuedCount;

    /// <summary>Waits for the turn of a call.</summary>
    /// <param name="caller">Who calls.</param>
    /// <param name="system">Whether it is a system that calls for many people.</param>
    /// <param name="of">What the call costs.</param>
    /// <param name="cancellationToken">Ends the waiting: the deadline has passed, or nobody waits for the answer.</param>
    /// <exception cref="LimitedException">The call met a limit.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async ValueTask<CallPass> EnterAsync(string caller, bool system, CallClass of, CancellationToken cancellationToken)
    {
        var pass = new CallPass();
        if (of == CallClass.Free)
            return pass;
        try
        {
            var own = _options.PerCaller ? _callers.Take(caller, system ? _options.SystemFactor : 1) : null;
            if (own is not null)
            {
                pass.Add(() => _callers.Return(own));
                own.Take(of);
                await WaitAsync(own.AtOnce, LimitKind.Caller, pass, cancellationToken);
            }

            if (of == CallClass.Heavy)
                await WaitAsync(_heavy, LimitKind.Server, pass, cancellationToken);
            await WaitAsync(_all, LimitKind.Server, pass, cancellationToken);
            return pass;
        }
        catch
        {
            pass.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _callers.Dispose();
        _heavy.Dispose();
        _all.Dispose();
    }

    private async ValueTask WaitAsync(ConcurrencyLimiter limiter, LimitKind kind, CallPass pass, CancellationToken cancellationToken)
    {
        // Where a place is free nobody waits, and no timer is made.
        var lease = limiter.AttemptAcquire();
        if (!lease.IsAcquired)
        {
            lease.Dispose();
            lease = await QueueAsync(limiter, kind, cancellationToken);
        }

        pass.Add(lease.Dispose);
    }

    private async ValueTask<RateLimitLease> QueueAsync(ConcurrencyLimiter limiter, LimitKind kind, CancellationToken cancellationToken)
    {
        using var longest = new CancellationTokenSource(_options.LongestWait, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(longest.Token, cancellationToken);
        try
        {
            var lease = await limiter.AcquireAsync(1, either.Token);
            if (lease.IsAcquired)
                return lease;
            lease.Dispose();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // It has waited long enough.
        }

        throw _refusals.Refuse(kind, Soon);
    }

    private static ConcurrencyLimiter Limiter(int atOnce, int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = atOnce,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
