namespace JudicialAnalogs.Practice.Strata;

/// <summary>A condition given up because too few decided counts met it.</summary>
public enum Relaxation
{
    /// <summary>The region asked for.</summary>
    Region,

    /// <summary>The points of the part.</summary>
    Points,

    /// <summary>The same set of circumstances: any mitigating, any aggravating.</summary>
    FactorSet,

    /// <summary>The procedure.</summary>
    Procedure,

    /// <summary>The part of the article.</summary>
    Part,

    /// <summary>The kind of dispute.</summary>
    Category,
}
