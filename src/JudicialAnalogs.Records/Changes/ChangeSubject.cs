namespace JudicialAnalogs.Records.Changes;

/// <summary>What a change is about.</summary>
public enum ChangeSubject
{
    /// <summary>A court act.</summary>
    Act = 1,

    /// <summary>A norm.</summary>
    Norm = 2,
}
