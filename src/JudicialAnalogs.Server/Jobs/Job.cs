namespace JudicialAnalogs.Server.Jobs;

/// <summary>Work that outlasts the request that asked for it. Reading it is safe while it works.</summary>
/// <param name="id">Identity, for an address.</param>
/// <param name="kind">What is done; texts of the panel name it <c>Panel.Job.{kind}</c>.</param>
/// <param name="subject">On what: the same kind is not done on the same subject twice at once.</param>
/// <param name="resultPath">Page that shows what came of it.</param>
/// <param name="startedAt">When it began.</param>
public sealed class Job(string id, string kind, string subject, string resultPath, DateTimeOffset startedAt)
{
    private volatile JobProgress _progress = new(0, null);
    private volatile JobEnd? _end;

    /// <summary>Identity.</summary>
    public string Id => id;

    /// <summary>What is done.</summary>
    public string Kind => kind;

    /// <summary>On what.</summary>
    public string Subject => subject;

    /// <summary>Page that shows what came of it.</summary>
    public string ResultPath => resultPath;

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt => startedAt;

    /// <summary>How much is done.</summary>
    public JobProgress Progress => _progress;

    /// <summary>How far it has come.</summary>
    public JobState State => _end?.State ?? JobState.Running;

    /// <summary>When it ended; null while it works.</summary>
    public DateTimeOffset? EndedAt => _end?.At;

    /// <summary>Why it failed; null while it works and when it did not fail.</summary>
    public Exception? Failure => _end?.Failure;

    /// <summary>Tells how much is done.</summary>
    /// <param name="done">Steps done.</param>
    /// <param name="total">Steps in all; null when nobody can tell.</param>
    /// <param name="stage">What is done now, see <see cref="JobProgress.Stage"/>.</param>
    public void Report(long done, long? total, string? stage = null) => _progress = new JobProgress(done, total, stage);

    internal void End(JobState state, DateTimeOffset at, Exception? failure) => _end = new JobEnd(state, at, failure);

    private sealed record JobEnd(JobState State, DateTimeOffset At, Exception? Failure);
}
