namespace JudicialAnalogs.Search.Internal;

/// <summary>Refuses a query whose numbers are outside their ranges.</summary>
internal static class QueryRange
{
    /// <exception cref="ArgumentOutOfRangeException">A number of the query is outside its range.</exception>
    public static void Demand(HybridQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.MaxTerms ?? 1, 1, nameof(query.MaxTerms));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.MaxTerms ?? 1, 10_000, nameof(query.MaxTerms));
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Depth ?? 1, 1, nameof(query.Depth));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Depth ?? 1, 50_000, nameof(query.Depth));
        ArgumentOutOfRangeException.ThrowIfLessThan(query.MaxShingles, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.MaxShingles, 100_000);
    }
}
