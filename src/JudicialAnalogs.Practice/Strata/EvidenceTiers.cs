namespace JudicialAnalogs.Practice.Strata;

/// <summary>The sizes at which more may be said.</summary>
public static class EvidenceTiers
{
    /// <summary>The tier of <paramref name="size"/> cases.</summary>
    public static EvidenceTier Of(int size) => size switch
    {
        < 5 => EvidenceTier.CasesOnly,
        < 20 => EvidenceTier.Few,
        < 50 => EvidenceTier.Quartiles,
        _ => EvidenceTier.Full,
    };
}
