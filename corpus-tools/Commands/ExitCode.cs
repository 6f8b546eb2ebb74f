namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A check that the command makes has failed.</summary>
    public const int CheckFailed = 1;

    /// <summary>Bad input: the message says which and what to do.</summary>
    public const int BadInput = 2;

    /// <summary>The system failed.</summary>
    public const int SystemFailed = 3;
}
