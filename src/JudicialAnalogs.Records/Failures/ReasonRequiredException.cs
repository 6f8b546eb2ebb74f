namespace JudicialAnalogs.Records.Failures;

/// <summary>
/// A draft that needs a reason was to be finalised without one; nothing was stored. One line suffices, and "reason to follow" finalises at once.
/// </summary>
public sealed class ReasonRequiredException : RecordsException
{
    /// <summary>Makes one.</summary>
    public ReasonRequiredException()
        : base("The draft is outside the law or sharply far from practice and has no recorded reason. Record one, or finalise with the reason to follow.")
    {
    }
}
