namespace JudicialAnalogs.Server.Jobs;

/// <summary>How far a job has come.</summary>
public enum JobState
{
    /// <summary>It works.</summary>
    Running,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It failed.</summary>
    Failed,
}
