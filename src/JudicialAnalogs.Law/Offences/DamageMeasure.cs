namespace JudicialAnalogs.Law.Offences;

/// <summary>What a size of УК ст. 3 is measured by.</summary>
public enum DamageMeasure
{
    /// <summary>Harm done, or the worth of the things.</summary>
    Damage,

    /// <summary>Income.</summary>
    Income,

    /// <summary>Worth of goods.</summary>
    Goods,

    /// <summary>Money or benefits received.</summary>
    Bribe,

    /// <summary>Payments the budget did not receive.</summary>
    Payment,

    /// <summary>Cost of making the harm to nature good.</summary>
    Remedy,
}
