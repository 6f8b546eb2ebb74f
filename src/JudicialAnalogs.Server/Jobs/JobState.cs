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

    /// <summary>It was told to stop, by a person or because the server stops.</summary>
    Stopped,
}
