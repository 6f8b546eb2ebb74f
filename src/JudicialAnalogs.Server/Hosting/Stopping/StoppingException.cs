namespace JudicialAnalogs.Server.Hosting.Stopping;

/// <summary>The server stops and takes nothing new: the same call may be made elsewhere now, or here when it runs again.</summary>
internal sealed class StoppingException() : Exception("The server stops.")
{
    /// <summary>After how long it is worth trying again.</summary>
    public static TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(5);
}
