namespace JudicialAnalogs.Reading.Appeals;

/// <summary>What a higher court did with the judgment as a whole (УПК ст. 431, 442; ГПК ст. 424).</summary>
public enum AppealDecision
{
    /// <summary>Not read.</summary>
    Unspecified,

    /// <summary>Left as it was.</summary>
    Upheld,

    /// <summary>Changed.</summary>
    Changed,

    /// <summary>Cancelled, with or without a new decision.</summary>
    Cancelled,

    /// <summary>Cancelled and sent back to be heard again.</summary>
    Returned,
}
