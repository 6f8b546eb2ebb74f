namespace JudicialAnalogs.Reading.Appeals;

/// <summary>Who brought a judgment before a higher court (УПК ст. 414, ГПК ст. 401).</summary>
public enum AppealParty
{
    /// <summary>Not read.</summary>
    Unspecified,

    /// <summary>The person convicted or acquitted, or counsel.</summary>
    Defence,

    /// <summary>The prosecutor.</summary>
    Prosecutor,

    /// <summary>The victim or who speaks for the victim.</summary>
    Victim,

    /// <summary>A party to a civil claim.</summary>
    CivilParty,
}
