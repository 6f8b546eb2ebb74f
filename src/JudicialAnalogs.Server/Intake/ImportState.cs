namespace JudicialAnalogs.Server.Intake;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>It waits for its turn or works.</summary>
    Running,

    /// <summary>All its records were taken or refused.</summary>
    Done,

    /// <summary>It failed before its end; what was stored stays.</summary>
    Failed,

    /// <summary>A person stopped it; what was stored stays.</summary>
    Stopped,

    /// <summary>The server ended while it worked; what was stored stays.</summary>
    Interrupted,

    /// <summary>It had not reached its end when its files were thrown away.</summary>
    Discarded,
}
