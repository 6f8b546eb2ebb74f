namespace JudicialAnalogs.Server.Limits;

/// <summary>A call met a limit and was not begun: the same call may be repeated after a while.</summary>
/// <param name="kind">Which limit.</param>
/// <param name="retryAfter">After how long it is worth trying again, in whole seconds, at least one.</param>
internal sealed class LimitedException(LimitKind kind, TimeSpan retryAfter) : Exception($"Limited: {kind}.")
{
    /// <summary>Which limit.</summary>
    public LimitKind Kind { get; } = kind;

    /// <summary>After how long it is worth trying again.</summary>
    public TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(retryAfter.TotalSeconds)));
}
