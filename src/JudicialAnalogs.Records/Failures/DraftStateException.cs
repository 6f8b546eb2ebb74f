using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Failures;

/// <summary>A step that the draft's state does not allow; nothing was stored.</summary>
public sealed class DraftStateException : RecordsException
{
    /// <summary>Makes one.</summary>
    public DraftStateException(DraftState state, DraftStep step)
        : base($"A draft that is {state} does not take the step {step}. Assess the ruling as a new draft if it changed.")
    {
        State = state;
        Step = step;
    }

    /// <summary>State the draft is in.</summary>
    public DraftState State { get; }

    /// <summary>Step refused.</summary>
    public DraftStep Step { get; }
}
