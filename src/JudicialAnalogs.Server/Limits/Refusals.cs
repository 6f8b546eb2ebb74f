namespace JudicialAnalogs.Server.Limits;

/// <summary>How often each limit refused a call.</summary>
internal sealed class Refusals
{
    private readonly long[] _counts = new long[Enum.GetValues<LimitKind>().Length];

    /// <summary>Counts a refusal and makes it.</summary>
    public LimitedException Refuse(LimitKind kind, TimeSpan retryAfter)
    {
        Interlocked.Increment(ref _counts[(int)kind]);
        return new LimitedException(kind, retryAfter);
    }

    /// <summary>Refusals by every limit.</summary>
    public IEnumerable<(LimitKind Kind, long Count)> All() => Enum.GetValues<LimitKind>().Select(kind => (kind, Interlocked.Read(ref _counts[(int)kind])));
}
