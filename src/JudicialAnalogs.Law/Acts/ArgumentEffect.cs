namespace JudicialAnalogs.Law.Acts;

/// <summary>Which way an argument of the court's reasoning pulls.</summary>
public enum ArgumentEffect
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Towards a harsher punishment or qualification.</summary>
    Harsher,

    /// <summary>Towards a milder one.</summary>
    Milder,

    /// <summary>Towards guilt.</summary>
    Guilt,

    /// <summary>Towards acquittal.</summary>
    Acquittal,

    /// <summary>Towards granting the claim.</summary>
    Granted,

    /// <summary>Towards refusing it.</summary>
    Refused,
}
