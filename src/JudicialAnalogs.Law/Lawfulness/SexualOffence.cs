namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>Whether an offence is one against the sexual inviolability of minors (УК ст. 3(42)).</summary>
public enum SexualOffence
{
    /// <summary>Never.</summary>
    No,

    /// <summary>When the victim is under eighteen.</summary>
    WhenVictimIsMinor,

    /// <summary>Always.</summary>
    Always,
}
