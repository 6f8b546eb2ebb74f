namespace JudicialAnalogs.Server.Jobs;

/// <summary>How much of a job is done.</summary>
/// <param name="Done">Steps done, not negative.</param>
/// <param name="Total">Steps in all; null when nobody can tell.</param>
/// <param name="Stage">What is done now; texts of the panel name it <c>Panel.Job.Stage.{stage}</c>. Null when the kind of the job says enough.</param>
public sealed record JobProgress(long Done, long? Total, string? Stage = null);
