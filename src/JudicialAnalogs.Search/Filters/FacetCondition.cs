namespace JudicialAnalogs.Search.Filters;

/// <summary>Demands (or forbids) that a document carries one of some values of a facet.</summary>
/// <param name="Facet">Name of the facet.</param>
/// <param name="AnyOf">The values; a document matches when it has at least one of them.</param>
/// <param name="Exclude">Whether matching documents are left out instead of kept.</param>
public sealed record FacetCondition(string Facet, IReadOnlyList<string> AnyOf, bool Exclude = false)
{
    /// <summary>Documents that match whatever their facet says, by identifier; ones the index does not hold are passed over.</summary>
    public IReadOnlyCollection<string> OrIds { get; init; } = [];
}
