namespace JudicialAnalogs.Server.Jobs;

/// <summary>How much of a job is done.</summary>
/// <param name="Done">Steps done, not negative.</param>
/// <param name="Total">Steps in all; null when nobody can tell.</param>
public sealed record JobProgress(long Done, long? Total);
