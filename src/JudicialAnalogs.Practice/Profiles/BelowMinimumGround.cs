namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Why a court went below the minimum of the sanction, as its act tells.</summary>
public enum BelowMinimumGround
{
    /// <summary>No ground was read.</summary>
    NotRead,

    /// <summary>Exceptional circumstances (УК ст. 55(4)).</summary>
    Exceptional,

    /// <summary>The caps of УК ст. 55(2) and 55(3), which open what lies below the minimum (УК ст. 55(6)).</summary>
    Capped,

    /// <summary>An attempt or preparation (УК ст. 56).</summary>
    Unfinished,

    /// <summary>The defendant was under eighteen (УК ст. 81).</summary>
    Minor,
}
