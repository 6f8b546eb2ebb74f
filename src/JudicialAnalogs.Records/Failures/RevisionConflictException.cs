namespace JudicialAnalogs.Records.Failures;

/// <summary>A draft changed since the caller last saw it; nothing was stored.</summary>
public sealed class RevisionConflictException : RecordsException
{
    /// <summary>Makes one.</summary>
    public RevisionConflictException(string draftId, long expected, long actual)
        : base($"Draft \"{draftId}\" is at revision {actual}, not {expected}: somebody changed it. Read it again and decide anew.")
    {
        DraftId = draftId;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The draft.</summary>
    public string DraftId { get; }

    /// <summary>Revision the caller had seen.</summary>
    public long Expected { get; }

    /// <summary>Revision stored.</summary>
    public long Actual { get; }
}
