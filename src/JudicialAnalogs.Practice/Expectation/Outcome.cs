namespace JudicialAnalogs.Practice.Expectation;

/// <summary>What a court decided, as the expectation sees it: a kind on the ladder of kinds, and a size that is only compared within a kind.</summary>
/// <param name="Kind">Place of the kind on the ladder, 0 the mildest.</param>
/// <param name="LogSize">Natural logarithm of the size in any unit that is the kind's own; NaN where no size was stated.</param>
public readonly record struct Outcome(int Kind, double LogSize)
{
    /// <summary>An outcome of a kind and a size.</summary>
    /// <param name="kind">Place of the kind, 0 the mildest.</param>
    /// <param name="size">Size; nothing, zero and less are taken for "not stated".</param>
    public static Outcome Of(int kind, double? size) => new(kind, size is > 0 and var stated ? Math.Log(stated) : double.NaN);

    /// <summary>True when a size was stated.</summary>
    public bool HasSize => !double.IsNaN(LogSize);
}
