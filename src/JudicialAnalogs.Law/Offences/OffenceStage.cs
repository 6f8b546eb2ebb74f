namespace JudicialAnalogs.Law.Offences;

/// <summary>Stage of the offence (УК ст. 24).</summary>
public enum OffenceStage
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Attempt (УК ст. 24(3)).</summary>
    Attempt,

    /// <summary>Preparation (УК ст. 24(1)).</summary>
    Preparation,
}
