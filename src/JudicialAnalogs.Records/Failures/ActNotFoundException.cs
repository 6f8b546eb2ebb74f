namespace JudicialAnalogs.Records.Failures;

/// <summary>No act has the identity given, or it is blocked.</summary>
public sealed class ActNotFoundException : RecordsException
{
    /// <summary>Makes one for <paramref name="actId"/>.</summary>
    public ActNotFoundException(string actId)
        : base($"There is no act \"{actId}\", or it is blocked.") => ActId = actId;

    /// <summary>The identity asked for.</summary>
    public string ActId { get; }
}
