namespace JudicialAnalogs.Server.Limits;

/// <summary>The bytes of requests that the server holds at once, over all callers.</summary>
/// <param name="options">Limits.</param>
/// <param name="refusals">Counts refusals.</param>
internal sealed class RequestBytes(LimitOptions options, Refusals refusals)
{
    // A request that is refused for want of memory is most likely taken once those before it have been answered.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private long _held;

    /// <summary>Bytes held.</summary>
    public long Held => Interlocked.Read(ref _held);

    /// <summary>Largest message of a call.</summary>
    public int LargestMessage => options.LargestMessage;

    /// <summary>Holds the bytes of a form until the result is disposed of.</summary>
    /// <param name="bytes">Bytes; more than the largest form are never read, and not counted.</param>
    /// <exception cref="LimitedException">Too many are held.</exception>
    public IDisposable Hold(long bytes) => new Share(this, Take(Math.Min(bytes, options.LargestForm)));

    /// <summary>Holds bytes, to be given back by <see cref="Return"/>.</summary>
    /// <param name="bytes">Bytes.</param>
    /// <returns>The same.</returns>
    /// <exception cref="LimitedException">Too many are held.</exception>
    public long Take(long bytes)
    {
        if (Interlocked.Add(ref _held, bytes) <= options.RequestBytes)
            return bytes;
        Interlocked.Add(ref _held, -bytes);
        throw refusals.Refuse(LimitKind.Bytes, Soon);
    }

    /// <summary>The refusal of a message that does not arrive.</summary>
    public LimitedException TooSlow() => refusals.Refuse(LimitKind.Slow, Soon);

    /// <summary>Gives bytes back.</summary>
    public void Return(long bytes) => Interlocked.Add(ref _held, -bytes);

    private sealed class Share(RequestBytes all, long bytes) : IDisposable
    {
        private long _bytes = bytes;

        public void Dispose() => all.Return(Interlocked.Exchange(ref _bytes, 0));
    }
}
