using System.Threading.RateLimiting;

namespace JudicialAnalogs.Server.Limits;

/// <summary>What one caller has used: a bucket for each class, and the calls that are worked on.</summary>
internal sealed class CallerLimits : IDisposable
{
    private readonly Refusals _refusals;
    private readonly Dictionary<CallClass, TokenBucketRateLimiter> _buckets = [];
    /// <param name="options">Limits.</param>
    /// <param name="factor">By how much the rates are multiplied.</param>
    /// <param name="refusals">Counts refusals.</param>
    public CallerLimits(LimitOptions options, int factor, Refusals refusals)
    {
        _refusals = refusals;
        foreach (var of in new[] { CallClass.Read, CallClass.Write, CallClass.Heavy })
            _buckets[of] = Bucket(options.Of(of), factor);
        AtOnce = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = (int)Math.Min(int.MaxValue, (long)options.AtOncePerCaller * factor),
            QueueLimit = (int)Math.Min(int.MaxValue, (long)options.WaitingPerCaller * factor),
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Calls that hold on to this; it is forgotten only at none. Guarded by the lock of <see cref="CallerShelf"/>.</summary>
    public int Users { get; set; }

    /// <summary>Takes a token.</summary>
    /// <exception cref="LimitedException">There is none.</exception>
    public void Take(CallClass of)
    {
        // Refilled when it is asked: a timer for every caller would work while nobody calls.
        var bucket = _buckets[of];
        bucket.TryReplenish();
        using var lease = bucket.AttemptAcquire();
        if (!lease.IsAcquired)
            throw _refusals.Refuse(LimitKind.Rate, lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.Zero);
    }

    /// <summary>Calls of this caller that are worked on.</summary>
    public ConcurrencyLimiter AtOnce { get; }

    public void Dispose()
    {
        foreach (var bucket in _buckets.Values)
            bucket.Dispose();
        AtOnce.Dispose();
    }

    // A period of one token: the time that a refused call is told to wait is then no longer than it must be.
    private static TokenBucketRateLimiter Bucket(RateOptions rate, int factor) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = (int)Math.Min(int.MaxValue, (long)rate.Burst * factor),
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromTicks(Math.Max(1, (long)(TimeSpan.TicksPerSecond / (rate.PerSecond * factor)))),
        AutoReplenishment = false,
        QueueLimit = 0,
    });
}
