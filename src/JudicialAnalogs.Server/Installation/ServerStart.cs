namespace JudicialAnalogs.Server.Installation;

/// <summary>When this server began to serve.</summary>
/// <param name="time">Clock.</param>
internal sealed class ServerStart(TimeProvider time)
{
    /// <summary>The moment.</summary>
    public DateTimeOffset At { get; } = time.GetUtcNow();

    /// <summary>How long ago.</summary>
    public TimeSpan Ago => time.GetUtcNow() - At;
}
