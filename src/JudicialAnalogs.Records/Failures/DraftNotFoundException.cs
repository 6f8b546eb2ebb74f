namespace JudicialAnalogs.Records.Failures;

/// <summary>No draft has the identity given.</summary>
public sealed class DraftNotFoundException : RecordsException
{
    /// <summary>Makes one for <paramref name="draftId"/>.</summary>
    public DraftNotFoundException(string draftId)
        : base($"There is no draft \"{draftId}\". Take the identity that the assessment returned.") => DraftId = draftId;

    /// <summary>The identity asked for.</summary>
    public string DraftId { get; }
}
