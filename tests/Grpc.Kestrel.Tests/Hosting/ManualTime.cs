namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>A clock that moves when the test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The due times that timers were set to, in order.</summary>
    public List<TimeSpan> DueTimes { get; } = [];

    public override long GetTimestamp() => _now;

    public override DateTimeOffset GetUtcNow() => new(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(_now));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        _now += by.Ticks;
        _timers.ToList().ForEach(timer => timer.Tick(_now));
    }

    private sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        private long? _due;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Assert.InRange(dueTime.TotalMilliseconds, -1, uint.MaxValue - 1);
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime.Ticks;
            if (_due is not null)
            {
                time.DueTimes.Add(dueTime);
            }

            return true;
        }

        public void Tick(long now)
        {
            if (_due <= now)
            {
                _due = null;
                callback();
            }
        }

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
