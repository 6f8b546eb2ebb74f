namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Direction of a divergence.</summary>
public enum DivergenceDirection
{
    /// <summary>As expected.</summary>
    None,

    /// <summary>Harsher than expected.</summary>
    Harsher,

    /// <summary>Milder than expected.</summary>
    Milder,
}
