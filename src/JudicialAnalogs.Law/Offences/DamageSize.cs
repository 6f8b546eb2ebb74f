namespace JudicialAnalogs.Law.Offences;

/// <summary>Sizes that the Criminal Code tells apart (УК ст. 3).</summary>
public enum DamageSize
{
    /// <summary>Незначительный размер (УК ст. 3(10)).</summary>
    Insignificant,

    /// <summary>Значительный (УК ст. 3(2)).</summary>
    Significant,

    /// <summary>Крупный (УК ст. 3(38)).</summary>
    Large,

    /// <summary>Особо крупный (УК ст. 3(3)).</summary>
    EspeciallyLarge,
}
