namespace JudicialAnalogs.Law.Punishments;

/// <summary>
/// What practice counts apart: the main punishments with conditional imprisonment as a form of its own, mildest first.
/// </summary>
public enum PunishmentForm
{
    /// <summary>No main punishment was imposed.</summary>
    None = 0,

    /// <summary>Fine.</summary>
    Fine = 1,

    /// <summary>Corrective works.</summary>
    CorrectiveWorks = 2,

    /// <summary>Community service.</summary>
    CommunityService = 3,

    /// <summary>Arrest.</summary>
    Arrest = 4,

    /// <summary>Restriction of liberty.</summary>
    RestrictionOfLiberty = 5,

    /// <summary>Imprisonment, conditional (УК ст. 63).</summary>
    ConditionalImprisonment = 6,

    /// <summary>Imprisonment to be served.</summary>
    Imprisonment = 7,

    /// <summary>Imprisonment for life.</summary>
    LifeImprisonment = 8,
}
