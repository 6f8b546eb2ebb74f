namespace JudicialAnalogs.Law.Sanctions;

/// <summary>Why a version of the law is applied (УК ст. 5–6).</summary>
public enum MilderLawGround
{
    /// <summary>Cannot be told: the law of the offence date is not known.</summary>
    Unknown,

    /// <summary>The law of the offence date: none was known to change it by the day of decision.</summary>
    OffenceDate,

    /// <summary>The law of the offence date: later versions are harsher or as harsh, and a harsher law does not reach back (УК ст. 6(3)).</summary>
    LaterNotMilder,

    /// <summary>A later version is milder and reaches back (УК ст. 6(1)).</summary>
    LaterMilder,

    /// <summary>The part was taken out of the code: the deed is no longer punished by it (УК ст. 6(1)).</summary>
    TakenOut,
}
