namespace JudicialAnalogs.Law.Norms;

/// <summary>What is known of a norm on a day.</summary>
public enum NormStanding
{
    /// <summary>Nothing was loaded of it.</summary>
    Unknown,

    /// <summary>The text is in force.</summary>
    InForce,

    /// <summary>The text is probably in force: its source does not tell the first day, or not exactly.</summary>
    PerhapsInForce,

    /// <summary>The place was taken out of the act.</summary>
    Excluded,

    /// <summary>Texts were loaded, and none is of that day.</summary>
    OutsideLoaded,
}
